import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { LogWriter } from '#runtime';
import { senderOf } from '../identity/sender.js';
import { clientError } from './client-error.js';
import { lettingGo } from './let-go.js';
import { notFound } from './not-found.js';
import { problem } from './problem.js';
import { send } from './send.js';

const REQUEST_WITHIN_MS = 60_000;

/** Fastify as the gateway wants it: bodies are left unread, and nothing is answered in any other form than ours. */
export const openAdapter = (lines: LogWriter): FastifyAdapter => {
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    requestTimeout: REQUEST_WITHIN_MS,
    return503OnClosing: false,
    clientErrorHandler: clientError,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const isTooLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
      send(reply, isTooLong ? notFound(request.method, '') : unreadableAddress);
    },
  });
  const fastify = adapter.getInstance();
  fastify.removeAllContentTypeParsers();
  // Only `receive` may read a report, and only after its sender has been identified.
  fastify.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  const letGo = lettingGo(fastify.server);
  fastify.addHook('preClose', (done) => {
    letGo();
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    lines[request.url.startsWith('/gezondheid') ? 'debug' : 'info']('verzoek', fieldsOf(request, reply));
    done();
  });
  return adapter;
};

const unreadableAddress = problem('aanvraag-onjuist', 'Het adres is niet leesbaar.');

// The route, never the address: what a client puts in an address must not reach a log.
const fieldsOf = (request: FastifyRequest, reply: FastifyReply) => ({
  context: request.id,
  method: request.method,
  route: request.routeOptions.url ?? 'onbekend',
  status: reply.statusCode,
  milliseconds: Math.round(reply.elapsedTime),
  partner: senderOf(request),
});
