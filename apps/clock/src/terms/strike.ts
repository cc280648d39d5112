import type { PoolClient } from 'pg';
import { HUB, type Rulebook } from '#core';
import { inTopic, inTopics, pause, type NumberedWriter } from '#messaging';
import { claimDueTerms, nextDueAt, releaseTerms } from '#store';
import type { ClockParts } from '../clock-parts.js';
import { currentRulebook } from './current-rulebook.js';
import { descriptionOf } from './description-of.js';
import { inTime } from './in-time.js';
import { termEvent } from './term-event.js';
import { wokenBy } from './woken-by.js';

const WRITER = 'clock';
const MOST_AT_ONCE = 500;
/** What is due but just being written by intake is looked at again after this time. */
const LET_OTHERS_WRITE_MS = 10;

/**
 * Reports of each term what is due, at its moment, until the signal aborts. Exactly once on the log, whatever is killed when:
 *
 * 1. what is due is marked in the database as put on the log under the next number, and that is committed;
 * 2. the log stores the reports and that number, together or not at all;
 * 3. whoever begins (anew) first opens the writer, which lets nothing more through of a former holder and tells the last number
 *    on the log, and then makes due again whatever is marked with a higher one. What is marked with that number or a lower
 *    one is on the log.
 *
 * Nothing is written afterwards, so nothing can come between: intake finds the mark whenever it handles the report, and a term
 * that it changes after step 1 is due again only at its new moment, as another event.
 */
export const strike = async (parts: ClockParts, client: PoolClient, signal: AbortSignal): Promise<void> => {
  const { log, partitions, receiptClock } = parts;
  const rulebook = await currentRulebook(parts.rulebooks);
  await log.ensureTopics(inTopics([HUB], partitions, receiptClock));
  const writer = await log.openWriter(WRITER, inTopic(HUB));
  const woken = wokenBy(parts.signals, signal);
  try {
    await inTime(releaseTerms(client, writer.last));
    let number = writer.last + 1;
    while (!signal.aborted) {
      const next = await inTime(nextDueAt(client));
      const now = parts.clock();
      const inForce = rulebook();
      if (next === null || next > now) await woken.within(next === null ? null : next - now);
      else if (await report(parts, inForce, client, writer, number)) number += 1;
      else await pause(LET_OTHERS_WRITE_MS, signal);
    }
  } finally {
    woken.stop();
    await writer.close().catch(() => undefined);
  }
};

/** False: what is due is being written by somebody else. */
const report = async (
  { rulebooks, clock }: ClockParts,
  rulebook: Rulebook,
  client: PoolClient,
  writer: NumberedWriter,
  number: number,
): Promise<boolean> => {
  const due = await inTime(claimDueTerms(client, clock(), number, MOST_AT_ONCE));
  if (due.length === 0) return false;
  const { bron } = rulebook.document.hub;
  const events = await Promise.all(
    due.map(async (term) => termEvent(bron, await descriptionOf(rulebook, rulebooks, term), term)),
  );
  await writer.append(number, events, clock());
  return true;
};
