import type { FastifyReply, FastifyRequest } from 'fastify';
import { lookNotation } from '#core';
import { problem } from '#runtime';
import { lookerIn } from '../people/signed.js';
import type { Masking } from './masking.js';

/** Tells in every answer made in a look as whom it was. */
export const LOOKED_AS = 'Bekeken-Als';

/** Everything that leaves for who looks as a partner passes here: marked as such, and without values of persons. */
export const maskingHook =
  (mask: Masking) =>
  (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    const looker = lookerIn(request);
    if (looker === null) return Promise.resolve(payload);
    void reply.header(LOOKED_AS, lookNotation(looker.assignment));
    if (reply.statusCode >= 300) return Promise.resolve(payload);
    const text = Buffer.isBuffer(payload) ? payload.toString('utf8') : payload;
    const isJson = String(reply.getHeader('content-type')).startsWith('application/json');
    if (isJson && typeof text === 'string')
      return Promise.resolve(mask.answer(request.routeOptions.url ?? '', text));
    void reply.code(otherForm.status).type(otherForm.type);
    return Promise.resolve(otherForm.body);
  };

const otherForm = problem(
  'vorm-onjuist',
  'U kijkt mee als een ketenpartner. Dan leveren wij alleen JSON, zonder persoonsgegevens; een bestand downloaden kan niet.',
);
