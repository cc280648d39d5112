import type { Pool } from 'pg';
import { isHubId, type Contracts } from '#contracts';
import { lookupsOf, process, processBatch } from '#core';
import type { LogBatch } from '#messaging';
import type { Keyring } from '#runtime';
import { inTransaction, loadSituation, lockPosition, writeBatch, type RulebookShelf } from '#store';
import { batchRows } from './batch-rows.js';
import { message } from './message.js';

export interface IntakeParts {
  readonly pool: Pool;
  readonly contracts: Contracts;
  readonly rulebooks: RulebookShelf;
  readonly keyring: Keyring;
  readonly withReceipts: boolean;
  /** Called after the commit with the streams in which something new lies ready, and `berichten` for who waits for an outcome. */
  readonly announce: (streams: ReadonlySet<string>) => void;
}

const READER = 'intake';
const OUTCOMES = 'berichten';

/**
 * Handles a batch of one partition in one transaction: position, reports, bodies, case facts, deliveries and evidence are
 * stored together or not at all. A batch that another intake handled already has no effect.
 */
export const handleBatch =
  ({ pool, contracts, rulebooks, keyring, withReceipts, announce }: IntakeParts) =>
  async (batch: LogBatch): Promise<void> => {
    const numbered = await rulebooks.active();
    const all = batch.records.map((record) => message(batch, record));
    const place = { reader: READER, topic: batch.topic, partition: batch.partition };
    const told = await inTransaction(pool, async (client) => {
      const { next, chain } = await lockPosition(client, place);
      const messages = all.filter(({ place: { offset } }) => offset >= next);
      if (messages.length === 0) return new Set<string>();
      const lookups = messages.map(({ received }) => lookupsOf(received, isHubId));
      const situation = await loadSituation(
        client,
        [...new Set(lookups.flatMap(({ reports }) => reports))],
        [...new Set(lookups.flatMap(({ cases }) => cases))],
      );
      const decide = process(numbered.rulebook, contracts.check);
      const outcomes = processBatch(
        decide,
        messages.map(({ received }) => received),
        situation,
      );
      const rows = batchRows({ messages, outcomes, situation, numbered, chain, keyring, withReceipts });
      await writeBatch(client, rows.write, place, { next: batch.next, chain: rows.chain });
      return new Set([
        OUTCOMES,
        ...rows.write.deliveries.map(({ partner }) => `out.${partner}`),
        ...rows.write.receipts.map(({ partner }) => `receipts.${partner}`),
      ]);
    });
    announce(told);
  };

/** The reader's name under which intake keeps its positions. */
export const intakeReader = READER;
