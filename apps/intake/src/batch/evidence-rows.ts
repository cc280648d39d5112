import { hash } from 'node:crypto';
import { evidenceRecord } from '#core';
import type { EvidenceRow } from '#store';
import type { Chains, Decided } from './batch-rows.js';

/** One record per message, each holding the hash of the one before it in its partition of the log; and how each chain ends. */
export const evidenceRows = ({
  messages,
  outcomes,
  numbered,
  chains,
  keyring,
}: Decided): { readonly rows: readonly EvidenceRow[]; readonly chains: Chains } => {
  const previous = new Map(
    [...chains].map(([partition, chain]) => [partition, chain?.toString('base64url') ?? null]),
  );
  const rows = outcomes.map((outcome, n): EvidenceRow => {
    const { batch, place, sent, received } = messages[n] as Decided['messages'][number];
    const digest = keyring.digest(sent).toString('base64url');
    const record = Buffer.from(
      evidenceRecord(outcome, place, numbered.rulebook.version, digest, previous.get(batch) ?? null),
    );
    previous.set(batch, hash('sha256', record, 'base64url'));
    return {
      topic: place.topic,
      partition: place.partition,
      log_offset: place.offset,
      received_at: received.receivedAt,
      report_id: received.id,
      record,
    };
  });
  const ends = [...previous].map(
    ([batch, end]) => [batch, end === null ? null : Buffer.from(end, 'base64url')] as const,
  );
  return { rows, chains: new Map(ends) };
};
