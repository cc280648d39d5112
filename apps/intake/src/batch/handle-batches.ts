import type { Pool } from 'pg';
import { isHubId, type Contracts } from '#contracts';
import { lookupsOf, marksOf, processBatch, type Marks, type ReceivedReport } from '#core';
import type { LogBatch } from '#messaging';
import type { Keyring } from '#runtime';
import {
  inTransaction,
  loadOriginals,
  loadSituation,
  lockPositions,
  writeBatch,
  type RulebookShelf,
} from '#store';
import { batchRows } from './batch-rows.js';
import { message } from './message.js';
import { openSituation } from './situation.js';

export interface IntakeParts {
  readonly pool: Pool;
  readonly contracts: Contracts;
  readonly rulebooks: RulebookShelf;
  readonly keyring: Keyring;
  /** Called after the commit with the streams in which something new lies ready, `berichten` for who waits for an outcome, and `termijnen` for the clock. */
  readonly announce: (streams: ReadonlySet<string>) => void;
}

/** The reader's name under which intake keeps its positions. */
export const intakeReader = 'intake';

const OUTCOMES = 'berichten';
const TERMS = 'termijnen';
const START = { next: 0, chain: null };

/**
 * Handles batches, each of another partition, in one transaction: positions, reports, bodies, case facts, deliveries and
 * evidence are stored together or not at all. What another intake handled already has no effect.
 */
export const handleBatches =
  ({ pool, contracts, rulebooks, keyring, announce }: IntakeParts) =>
  async (batches: readonly LogBatch[]): Promise<void> => {
    const numbered = await rulebooks.active();
    const marked = (received: ReceivedReport): Marks | null =>
      marksOf(numbered.rulebook, received, keyring.mark);
    const all = batches.flatMap((batch) => batch.records.map((record) => message(batch, record, marked)));
    const told = await inTransaction(pool, async (client) => {
      const progress = await lockPositions(client, intakeReader, batches);
      const before = new Map(batches.map((batch, n) => [batch, progress[n] ?? START]));
      const messages = all.filter(({ batch, place }) => place.offset >= (before.get(batch)?.next ?? 0));
      if (messages.length === 0) return new Set<string>();
      const lookups = messages.map(({ received }) => lookupsOf(numbered.rulebook, received, isHubId));
      const loaded = await loadSituation(
        client,
        [...new Set(lookups.flatMap(({ reports }) => reports))],
        [...new Set(lookups.flatMap(({ cases }) => cases))],
        lookups.flatMap(({ alike }) => alike),
      );
      const versions = await loadOriginals(
        client,
        [...new Set(lookups.flatMap(({ originals }) => originals))],
        [...new Set(lookups.flatMap(({ wholeCase, cases }) => (wholeCase ? cases : [])))],
      );
      const situation = await openSituation({ contracts, rulebooks, keyring }, loaded, versions);
      const outcomes = processBatch(
        numbered.rulebook,
        contracts.check,
        messages.map(({ received }) => received),
        situation,
      );
      const chains = new Map([...before].map(([batch, { chain }]) => [batch, chain]));
      const rows = batchRows({ messages, outcomes, loaded, numbered, chains, keyring });
      const places = batches.map((batch) => ({
        topic: batch.topic,
        partition: batch.partition,
        next: Math.max(batch.next, before.get(batch)?.next ?? 0),
        chain: rows.chains.get(batch) ?? null,
      }));
      await writeBatch(client, rows.write, intakeReader, places);
      return new Set([
        OUTCOMES,
        ...(rows.write.terms.length > 0 ? [TERMS] : []),
        ...rows.write.deliveries.map(({ partner }) => `out.${partner}`),
        ...rows.write.receipts.map(({ partner }) => `receipts.${partner}`),
      ]);
    });
    announce(told);
  };
