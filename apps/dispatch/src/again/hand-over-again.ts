import { handOut } from '#contracts';
import type { Instant, RecipientName, RedeliveryOutcome } from '#core';
import { pause, type Log } from '#messaging';
import {
  considerAgain,
  inTransaction,
  keepRedeliveries,
  recordChecks,
  takeRedeliveries,
  type RedeliveryDone,
} from '#store';
import type { Pool } from 'pg';
import { deliveryRecordOf, type ViewParts } from '../streams/delivery-records.js';

export interface AgainParts extends ViewParts {
  readonly pool: Pool;
  readonly log: Log;
  readonly clock: () => Instant;
}

/** So few that cancelling, or another job, never waits long. */
const AT_ONCE = 50;

/**
 * Hands over the next deliveries of a recipient again, in its order and under their same ids, each checked as things stand now (P20). The
 * outcome is kept after the append, in one transaction with the claim: after a crash in between the same comes once more, which has no
 * effect on who has it. Gives how many were dealt with; null when somebody else is at it.
 */
export const handOverAgain = async (parts: AgainParts, partner: RecipientName): Promise<number | null> => {
  const { rulebook } = await parts.rulebooks.active();
  return inTransaction(parts.pool, async (client) => {
    const work = await takeRedeliveries(client, partner, AT_ONCE);
    if (work === null || work.length === 0) return work === null ? null : 0;
    const at = parts.clock();
    // Wanted by two jobs it goes once, and as the widest of them wants it.
    const wanted = [...new Set(work.map(({ number }) => number))].map((number) => ({
      partner,
      number,
      also: work.some((one) => one.number === number && one.also),
      isInOtherJob: false,
    }));
    const considered = await considerAgain(client, rulebook, wanted, (due, hasRead) =>
      handOut(parts, due, at, hasRead),
    );
    await recordChecks(
      client,
      considered.flatMap(({ check }) => check ?? []),
    );
    const records = considered.flatMap(({ due, event }) =>
      event === null ? [] : [deliveryRecordOf(due, event)],
    );
    if (records.length > 0) await parts.log.append(`out.${partner}`, records, at);
    const outcomes = new Map<number, RedeliveryOutcome>(
      considered.map(({ due, reason }) => [due.number, reason ?? 'aangeboden']),
    );
    const done = work.map(({ job, number }): RedeliveryDone => ({
      job,
      number,
      outcome: outcomes.get(number) ?? 'inhoud-vernietigd',
    }));
    await keepRedeliveries(client, partner, done, at);
    return work.length;
  });
};

const LOOK_AGAIN_MS = 500;

/** Hands a recipient's deliveries over again until it is told to stop. */
export const keepHandingOver = async (
  parts: AgainParts,
  stream: string,
  signal: AbortSignal,
): Promise<void> => {
  const partner = stream.slice(stream.indexOf('.') + 1);
  while (!signal.aborted) {
    const many = await handOverAgain(parts, partner);
    if (many === null || many === 0) await pause(LOOK_AGAIN_MS, signal);
  }
};
