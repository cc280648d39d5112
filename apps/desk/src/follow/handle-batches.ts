import type { Pool } from 'pg';
import { comesOnBoard, recipientOfName } from '#core';
import type { LogBatch } from '#messaging';
import type { Keyring } from '#runtime';
import {
  advancePosition,
  holdCaseKeys,
  inTransaction,
  keepGiven,
  lockPositions,
  type GivenRow,
  type RulebookShelf,
} from '#store';
import { sealGiven } from '../sealed-given.js';
import { deskReader } from './desk-reader.js';
import { givenIn } from './given-in.js';

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
      const fresh = batches.flatMap(({ topic, records }, n) =>
        records.filter(({ offset }) => offset >= (before[n]?.next ?? 0)).map((record) => ({ topic, record })),
      );
      const rows = (await givenIn(parts, client, fresh, holdCaseKeys)).map(
        ({ caseId, wrappedKey, given }): GivenRow => ({
          recipient: given.recipient,
          case_id: caseId,
          id: given.id,
          report_id: given.reportId,
          received_at: given.receivedAt,
          // What only a function was given belongs to a case of which its organisation has the rest.
          open: comesOnBoard(given) || recipientOfName(given.recipient).function !== null,
          sealed: sealGiven(parts.keyring, { caseId, wrappedKey }, given),
        }),
      );
      const recipients = await keepGiven(client, rows);
      for (const [n, batch] of batches.entries()) {
        const next = Math.max(batch.next, before[n]?.next ?? 0);
        await advancePosition(client, { ...batch, reader: deskReader }, { next, chain: null });
      }
      return new Set(recipients.map((recipient) => `bord.${recipient}`));
    });
    if (changed.size > 0) parts.announce(changed);
  };
