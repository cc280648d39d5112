import { pipeline, type Readable } from 'node:stream';
import { constants, createGzip, type Gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Less than one packet comes no sooner. */
const LEAST_BYTES = 1_400;
/** A stream is kept as long as somebody looks: of what was said before, little is kept beside it. */
const STREAMED = { flush: constants.Z_SYNC_FLUSH, windowBits: 13, memLevel: 6 } as const;

/** Whether an `Accept-Encoding` header allows gzip (RFC 9110 §12.5.3). */
const readsGzip = (accepted: string): boolean =>
  accepted.split(',').some((part) => {
    const [coding = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
    return coding === 'gzip' && !parameters.some((one) => /^q=0(\.0*)?$/.test(one));
  });

const gzipFor = (request: FastifyRequest, reply: FastifyReply): Gzip | null => {
  if (request.method !== 'GET' || reply.statusCode !== 200) return null;
  // The tag of an answer is that of its bytes: who names it in If-Match must have seen these.
  if (reply.hasHeader('content-encoding') || reply.hasHeader('etag')) return null;
  const type = String(reply.getHeader('content-type'));
  if (type.startsWith('text/event-stream')) return createGzip(STREAMED);
  const isLarge = Number(reply.getHeader('content-length') ?? 0) >= LEAST_BYTES;
  return isLarge && type.startsWith('application/json') ? createGzip() : null;
};

/**
 * Sends large answers and streams of events compressed to who reads that; what is in them repeats itself a lot. None of them says back
 * what was asked beside something secret, so that nobody finds that secret out by asking and looking at the length (BREACH).
 */
export const compressed = (
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> => {
  const gzip = readsGzip(request.headers['accept-encoding'] ?? '') ? gzipFor(request, reply) : null;
  if (gzip === null) return Promise.resolve(payload);
  void reply
    .header('Content-Encoding', 'gzip')
    .header('Vary', 'Accept-Encoding')
    .removeHeader('content-length');
  // When either side ends, so does the other; what broke off shows to who reads.
  return Promise.resolve(pipeline(payload as Readable, gzip, () => undefined));
};
