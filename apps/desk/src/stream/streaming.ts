import type { FastifyReply, FastifyRequest } from 'fastify';
import { gone, send, type Refusal, type Closing } from '#runtime';
import type { SessionWatch } from '../people/session-watch.js';
import { eventStream } from './event-stream.js';
import type { Watched } from './watcher.js';

export const STREAMING = Symbol('streaming');

/** Answers with what somebody may watch, as it changes, until they leave or sign out or the desk stops. */
export type Streaming = (
  request: FastifyRequest,
  reply: FastifyReply,
  find: () => Promise<Watched | Refusal>,
) => Promise<void>;

export const streaming =
  (closing: Closing, sessions: SessionWatch): Streaming =>
  async (request, reply, find) => {
    const left = gone(reply);
    const found = await find();
    if ('refusal' in found) return send(reply, found.refusal);
    if (request.method === 'HEAD') return send(reply, { status: 200, type: 'text/event-stream', body: '' });
    if (left.aborted) return;
    const given = request.headers['last-event-id'];
    const watcher = eventStream(reply);
    const leave = found.join(watcher, typeof given === 'string' ? given : null);
    left.addEventListener('abort', leave, { once: true });
    for (const ends of [closing.signal, sessions.endOf(request, left)])
      if (ends.aborted) watcher.end();
      else ends.addEventListener('abort', watcher.end, { once: true, signal: left });
  };
