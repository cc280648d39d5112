import type { FastifyReply } from 'fastify';
import { STANDARD_HEADERS } from '#runtime';
import type { Watcher } from './watcher.js';

/** What may lie unread for a client beside a whole board. Who falls further behind is dropped, and can come back for what it missed. */
const MOST_UNREAD = 1 << 20;

/** Answers with a stream of events (SSE) that stays open until the client leaves or falls too far behind. */
export const eventStream = (reply: FastifyReply, headers: Readonly<Record<string, string>> = {}): Watcher => {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...STANDARD_HEADERS,
    'X-Request-Id': reply.request.id,
    'Content-Type': 'text/event-stream',
    'X-Accel-Buffering': 'no',
    ...headers,
  });
  raw.flushHeaders();
  let limit = MOST_UNREAD;
  return {
    send: (text, isWhole) => {
      if (isWhole) limit = MOST_UNREAD + text.length;
      if (raw.writableLength > limit) raw.destroy();
      else if (!raw.destroyed) raw.write(text);
    },
    end: () => raw.end(),
  };
};
