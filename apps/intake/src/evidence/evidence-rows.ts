import { hash } from 'node:crypto';
import type { EvidenceRow } from '#store';
import type { Decided } from '../batch/batch-rows.js';
import { evidenceRecord } from './evidence-record.js';

/** One record per message, each holding the hash of the one before it in its partition of the log. */
export const evidenceRows = ({
  messages,
  outcomes,
  numbered,
  chain,
  keyring,
}: Decided): { readonly rows: readonly EvidenceRow[]; readonly chain: Buffer | null } => {
  let previous = chain?.toString('base64url') ?? null;
  const rows = outcomes.map((outcome, n): EvidenceRow => {
    const { place, value, received } = messages[n] as Decided['messages'][number];
    const digest = keyring.digest(value).toString('base64url');
    const record = evidenceRecord(outcome, place, numbered.rulebook.version, digest, previous);
    previous = hash('sha256', record, 'base64url');
    return {
      topic: place.topic,
      partition: place.partition,
      log_offset: place.offset,
      at: received.receivedAt,
      report_id: received.id,
      record,
    };
  });
  return { rows, chain: previous === null ? null : Buffer.from(previous, 'base64url') };
};
