import type { Pool } from 'pg';
import {
  caseRegion,
  inheritancesOf,
  recipientOfName,
  type Inheritance,
  type RecipientName,
  type Rulebook,
} from '#core';
import { type Refusal, problem } from '#runtime';
import { nextPosition, unfetchedAt, type DueDelivery } from '#store';

/** What a caller reads: its own stream, or what is its own by now in the stream of whom it succeeded (P24). */
export interface Reading {
  readonly stream: RecipientName;
  /** Who moves on in the stream: a successor is another reader than the one it succeeded. */
  readonly reader: string;
  readonly from: number;
  readonly isMine: (delivery: DueDelivery) => boolean;
  /** The kind of the successor, in which it is checked again. */
  readonly heirKind?: string;
}

const FEED = 'feed';

/** Which stream a caller may read, by its name or the parameter `stroom`. */
export const readingOf = async (
  pool: Pool,
  rulebook: Rulebook,
  caller: RecipientName,
  { stream: asked, at }: { readonly stream: unknown; readonly at: number },
): Promise<Reading | Refusal> => {
  if (asked === undefined || asked === '' || asked === caller)
    return { stream: caller, reader: FEED, from: 0, isMine: () => true };
  if (typeof asked !== 'string') return { refusal: notYours };
  const { recipient: heir, function: of } = recipientOfName(caller);
  const named = recipientOfName(asked);
  const inheritance = inheritancesOf(rulebook, heir, at).find((one) => one.of === named.recipient);
  const heirKind = rulebook.partners.get(heir)?.kind;
  if (inheritance === undefined || heirKind === undefined || named.function !== of)
    return { refusal: notYours };
  const topic = `out.${asked}`;
  const [from, onLog] = await Promise.all([
    unfetchedAt(pool, topic, new Date(inheritance.since)),
    nextPosition(pool, { reader: 'dispatch', topic, partition: 0 }),
  ]);
  const isMine = (delivery: DueDelivery): boolean => isInherited(inheritance, delivery, onLog ?? 0);
  return { stream: asked, reader: `${FEED}:${caller}`, from, isMine, heirKind };
};

/**
 * What the predecessor cannot have handled: of cases in the successor's regions, and still waiting for its opening, sent after it
 * was succeeded, or never put on its topic. What it had stays its own copy.
 */
const isInherited = (
  { since, regions }: Inheritance,
  { facts, number, receivedAt, waitsUntil }: DueDelivery,
  onLog: number,
): boolean =>
  (regions?.includes(caseRegion(facts)) ?? true) &&
  (number >= onLog || receivedAt >= since || (waitsUntil !== null && waitsUntil > since));

const notYours = problem(
  'aanvraag-onjuist',
  'De parameter stroom is de naam van de organisatie die u opvolgde, of van dezelfde functie daarvan. Laat hem weg voor uw eigen afleveringen.',
);
