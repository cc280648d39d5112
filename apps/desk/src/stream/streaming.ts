import type { FastifyReply, FastifyRequest } from 'fastify';
import { lookNotation } from '#core';
import { gone, send, type Refusal, type Closing } from '#runtime';
import { maskedWatcher } from '../masking/masked-watcher.js';
import type { Masking } from '../masking/masking.js';
import { LOOKED_AS } from '../masking/masking-hook.js';
import type { SessionWatch } from '../people/session-watch.js';
import { lookerIn } from '../people/signed.js';
import { eventStream } from './event-stream.js';
import type { MayWatch } from './watcher.js';

export const STREAMING = Symbol('streaming');

/**
 * Answers with what somebody may watch, as it changes, until they leave or sign out or the desk stops. `after`: the event up to which they
 * know it, as they asked for it; a browser that comes back names a later one itself.
 */
export type Streaming = (
  request: FastifyRequest,
  reply: FastifyReply,
  find: () => Promise<MayWatch | Refusal>,
  after?: unknown,
) => Promise<void>;

export const streaming =
  (closing: Closing, sessions: SessionWatch, mask: Masking): Streaming =>
  async (request, reply, find, after) => {
    const left = gone(reply);
    const found = await find();
    if ('refusal' in found) return send(reply, found.refusal);
    if (request.method === 'HEAD') return send(reply, { status: 200, type: 'text/event-stream', body: '' });
    if (left.aborted) return;
    const given = request.headers['last-event-id'] ?? after;
    const looker = lookerIn(request);
    const marked = looker === null ? {} : { [LOOKED_AS]: lookNotation(looker.assignment) };
    const watcher = maskedWatcher(mask, request, eventStream(reply, marked));
    const leave = found.join(watcher, typeof given === 'string' ? given : null);
    left.addEventListener('abort', leave, { once: true });
    for (const ends of [closing.signal, sessions.endOf(request, left, found.stillMay)])
      if (ends.aborted) watcher.end();
      else ends.addEventListener('abort', watcher.end, { once: true, signal: left });
  };
