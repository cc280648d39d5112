import type { FastifyReply } from 'fastify';

/** Aborts when the client has closed the connection, or has its answer. */
export const gone = (reply: FastifyReply): AbortSignal => {
  const controller = new AbortController();
  reply.raw.once('close', () => controller.abort());
  return controller.signal;
};
