import type { Pool, PoolClient } from 'pg';
import { acceptedIn, decodeDelivery, type DecodedDelivery } from '#contracts';
import { comesOnBoard, type ReportId } from '#core';
import type { LogBatch, StoredRecord } from '#messaging';
import type { Keyring } from '#runtime';
import {
  advancePosition,
  holdCaseKeys,
  inTransaction,
  keepGiven,
  lockPositions,
  ownReports,
  type GivenRow,
  type RulebookShelf,
} from '#store';
import { sealGiven } from '../sealed-given.js';
import { deskReader } from './desk-reader.js';
import { topicOf } from './followed.js';
import { ownGiven } from './own-given.js';

export interface FollowParts {
  readonly pool: Pool;
  readonly keyring: Keyring;
  readonly rulebooks: RulebookShelf;
  /** Called after the commit with the boards on which something changed. */
  readonly announce: (boards: ReadonlySet<string>) => void;
}

/**
 * Adds what batches tell to the dossiers, in one transaction with how far they were read: after a crash, or with another desk beside
 * this one, nothing is lost and nothing comes twice.
 */
export const handleBatches =
  (parts: FollowParts) =>
  async (batches: readonly LogBatch[]): Promise<void> => {
    const changed = await inTransaction(parts.pool, async (client) => {
      const before = await lockPositions(client, deskReader, batches);
      const fresh = batches.flatMap((batch, n) =>
        batch.records
          .filter(({ offset }) => offset >= (before[n]?.next ?? 0))
          .map((record) => ({ topic: batch.topic, record })),
      );
      const recipients = await keepGiven(client, await rowsOf(parts, client, fresh));
      for (const [n, batch] of batches.entries()) {
        const next = Math.max(batch.next, before[n]?.next ?? 0);
        await advancePosition(client, { ...batch, reader: deskReader }, { next, chain: null });
      }
      return new Set(recipients.map((recipient) => `bord.${recipient}`));
    });
    if (changed.size > 0) parts.announce(changed);
  };

interface Fresh {
  readonly topic: string;
  readonly record: StoredRecord;
}

const rowsOf = async (
  parts: FollowParts,
  client: PoolClient,
  fresh: readonly Fresh[],
): Promise<readonly GivenRow[]> => {
  const delivered = fresh.flatMap(deliveryIn);
  const own = await ownReports(client, fresh.flatMap(receiptIn));
  const cases = [...new Set([...delivered, ...own].map(({ caseId }) => caseId))];
  if (cases.length === 0) return [];
  const keys = await holdCaseKeys(client, cases);
  const rows: GivenRow[] = delivered.flatMap((one) => {
    const wrappedKey = keys.get(one.caseId);
    return wrappedKey === undefined ? [] : [rowOf(parts.keyring, one, wrappedKey)];
  });
  for (const report of own) {
    const wrappedKey = keys.get(report.caseId);
    if (wrappedKey === undefined) continue;
    const given = await ownGiven(parts, report, wrappedKey);
    if (given !== null) rows.push(rowOf(parts.keyring, { caseId: report.caseId, given }, wrappedKey));
  }
  return rows;
};

const rowOf = (keyring: Keyring, { caseId, given }: DecodedDelivery, wrappedKey: Buffer): GivenRow => ({
  recipient: given.recipient,
  case_id: caseId,
  id: given.id,
  report_id: given.reportId,
  received_at: given.receivedAt,
  open: comesOnBoard(given),
  sealed: sealGiven(keyring, { caseId, wrappedKey }, given),
});

const deliveryIn = ({ topic, record: { value } }: Fresh): readonly DecodedDelivery[] => {
  const from = topicOf(topic);
  if (!('deliveriesTo' in from) || value === null) return [];
  const decoded = decodeDelivery(from.deliveriesTo, value);
  return decoded === null ? [] : [decoded];
};

const receiptIn = ({ topic, record: { value } }: Fresh): readonly ReportId[] => {
  const from = topicOf(topic);
  if (!('receiptsOf' in from) || value === null) return [];
  const report = acceptedIn(value);
  return report === null ? [] : [report];
};
