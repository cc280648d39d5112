import type { FastifyRequest } from 'fastify';
import { lookerIn } from '../people/signed.js';
import type { Watcher } from '../stream/watcher.js';
import type { Masking } from './masking.js';

/** The watcher of a request, who gets to see no values of persons when they only look as a partner. */
export const maskedWatcher = (mask: Masking, request: FastifyRequest, watcher: Watcher): Watcher =>
  lookerIn(request) === null
    ? watcher
    : {
        ...watcher,
        send: (text, isWhole) => {
          const masked = mask.events(request.routeOptions.url ?? '', text.toString('utf8'));
          watcher.send(Buffer.from(masked), isWhole);
        },
      };
