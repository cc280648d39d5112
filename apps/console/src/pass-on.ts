import type { Socket } from 'node:net';
import httpProxy from '@fastify/http-proxy';
import type { FastifyError, FastifyInstance } from 'fastify';
import { errorFields, problem, send } from '#runtime';
import { compressed } from './compressed.js';
import type { ConsoleParts } from './console-parts.js';

const WHOLE_DAY_MS = 86_400_000;

const away = problem(
  'niet-bereikbaar',
  'De console kan de tafels van Samenloop niet bereiken. Probeer het over enkele seconden opnieuw.',
  { headers: { 'Retry-After': '5' } },
);
const unreadable = problem('aanvraag-onjuist', 'Het adres is niet leesbaar.');

/** Passes what is asked of the API on to the desk: as it is, once, and an answer while it comes. */
export const passOn =
  ({ deskAt, logger }: ConsoleParts) =>
  async (api: FastifyInstance): Promise<void> => {
    const streams = new Set<Socket>();
    api.addHook('preClose', (done) => {
      // Browsers come back by themselves; following on they would keep us from closing.
      streams.forEach((socket) => socket.destroy());
      done();
    });
    api.addHook('onSend', compressed);
    api.setErrorHandler(({ statusCode = 500 }: FastifyError, _request, reply) =>
      send(reply, statusCode < 500 ? unreadable : away),
    );
    await api.register(httpProxy, {
      upstream: deskAt,
      prefix: '/v1',
      rewritePrefix: '/v1',
      // A stream of events stays open as long as somebody looks.
      undici: { bodyTimeout: WHOLE_DAY_MS, headersTimeout: 60_000 },
      replyOptions: {
        // Whoever asked decides whether to ask again.
        retryDelay: () => null,
        rewriteHeaders: (headers, request) => {
          if (headers['content-type'] === 'text/event-stream' && request !== undefined) {
            const { socket } = request.raw;
            streams.add(socket);
            socket.once('close', () => streams.delete(socket));
          }
          return headers;
        },
        onError: (reply, { error }) => {
          logger.warn('tafels niet bereikbaar', { context: reply.request.id, ...errorFields(error) });
          send(reply, away);
        },
      },
    });
  };
