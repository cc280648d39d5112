import type { Pool } from 'pg';
import { ancestorsOf, sharesSeat } from '#core';
import type { Keyring } from '#runtime';
import { peopleIn } from '#store';
import { nameIn } from '../people/name-in.js';
import type { HandlingSeat } from './find-handled.js';

/** Somebody who may sit at a place, by pseudonym. */
export interface Colleague {
  readonly persoon: string;
  readonly naam: string;
}

/** Everybody who may sit at a place now, by name; who never signed in is not known yet. */
export const colleaguesAt = async (
  { pool, keyring }: { readonly pool: Pool; readonly keyring: Keyring },
  { rulebook, table, viewer, at }: HandlingSeat,
): Promise<readonly Colleague[]> => {
  const organisations = [viewer.organisation, ...ancestorsOf(rulebook, viewer.organisation, at)];
  const people = await peopleIn(pool, organisations, viewer.function);
  const there = people.filter(({ assignment }) => sharesSeat(rulebook, assignment, table, viewer, at));
  return [...new Map(there.map((one) => [one.person, one])).values()]
    .map((one) => ({ persoon: one.person, naam: nameIn(keyring, one) }))
    .sort((one, other) => one.naam.localeCompare(other.naam, 'nl'));
};
