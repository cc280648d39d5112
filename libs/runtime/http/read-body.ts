import type { IncomingMessage } from 'node:http';

/** The bytes of a request exactly as they came; null when there are more than `limit`. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<Buffer | null> => {
  const isAnnounced = Number(request.headers['content-length'] ?? 0) > limit;
  const body = isAnnounced ? null : await readUpTo(request, limit);
  // What is too large must flow away: many clients read the answer only when they have sent everything.
  if (body === null) request.resume();
  return body;
};

const readUpTo = async (request: IncomingMessage, limit: number): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
};
