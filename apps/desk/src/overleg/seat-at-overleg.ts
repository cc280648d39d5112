import { mayOpenTable, tableOf, viewerAt, type Instant, type Person, type Rulebook } from '#core';
import { type Refusal, problem } from '#runtime';
import type { TakenSeat } from '../boards/seats.js';

/** The overleg somebody takes part in, and for whom they look; the one place that decides who may. */
export const seatAtOverleg = (
  rulebook: Rulebook,
  person: Person,
  table: string,
  at: Instant,
): TakenSeat | Refusal => {
  if ((tableOf(rulebook, table)?.meetings ?? null) === null) return { refusal: noOverleg };
  const missing = mayOpenTable(rulebook, person, table, at);
  if (missing !== null) return { refusal: problem('geen-toegang', missing) };
  const viewer = viewerAt(rulebook, person, table, at);
  return viewer === null
    ? { refusal: problem('geen-toegang', 'U hebt nu geen plaats in dit overleg.') }
    : { table, viewer };
};

const noOverleg = problem(
  'niet-gevonden',
  'Er is geen overleg met deze code. Gebruik de code van het overleg, bijvoorbeeld ao-hvb.',
);
