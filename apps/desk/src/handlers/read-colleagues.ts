import type { Person } from '#core';
import { json, type Answer } from '#runtime';
import type { HandlerParts } from './change-handler.js';
import { colleaguesAt } from './colleagues-at.js';
import type { FindHandled } from './find-handled.js';

export type ReadColleagues = (asked: { readonly person: Person; readonly region: string }) => Promise<Answer>;

/** To whom somebody can hand a case over. */
export const readColleagues =
  (parts: HandlerParts, find: FindHandled): ReadColleagues =>
  async (asked) => {
    const seat = await find.seat(asked);
    if ('refusal' in seat) return seat.refusal;
    const all = await colleaguesAt(parts, seat);
    return json(200, { collegas: all.filter(({ persoon }) => persoon !== asked.person.id) });
  };
