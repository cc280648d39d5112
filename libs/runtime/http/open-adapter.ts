import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { LogFields } from '../logging/log-fields.js';
import type { LogWriter } from '../logging/open-log.js';
import { clientError } from './client-error.js';
import { lettingGo } from './let-go.js';
import { notFound } from './not-found.js';
import { problem } from './problem.js';
import { send } from './send.js';

const REQUEST_WITHIN_MS = 60_000;

/**
 * Fastify as our applications want it: bodies are left unread, and nothing is answered in any other form than ours. `callerOf`
 * says for the log who asks.
 */
export const openAdapter = (
  lines: LogWriter,
  callerOf: (request: FastifyRequest) => LogFields,
): FastifyAdapter => {
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    requestTimeout: REQUEST_WITHIN_MS,
    return503OnClosing: false,
    clientErrorHandler: clientError,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const isTooLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
      send(reply, isTooLong ? notFound(null, request.method) : unreadableAddress);
    },
  });
  const fastify = adapter.getInstance();
  fastify.removeAllContentTypeParsers();
  // A handler reads a body itself, and only after its sender has been identified.
  fastify.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  const letGo = lettingGo(fastify.server);
  fastify.addHook('preClose', (done) => {
    letGo();
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    lines[request.url.startsWith('/gezondheid') ? 'debug' : 'info']('verzoek', {
      ...fieldsOf(request, reply),
      ...callerOf(request),
    });
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
});
