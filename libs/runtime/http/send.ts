import type { FastifyReply, RawServerBase, RouteGenericInterface } from 'fastify';
import type { Answer } from './answer.js';
import { STANDARD_HEADERS } from './standard-headers.js';

/** Sends an answer with the headers that every response has. */
export const send = <Server extends RawServerBase>(
  reply: FastifyReply<RouteGenericInterface, Server>,
  { status, type, body, headers = {} }: Answer,
): void => {
  void reply
    .status(status)
    .headers({ ...STANDARD_HEADERS, 'X-Request-Id': reply.request.id, ...headers })
    .type(type)
    // Fastify adds a charset to text, which JSON media types do not have (RFC 8259 §11).
    .send(Buffer.from(body));
};
