import { hash } from 'node:crypto';
import { toRfc3339 } from '#core';
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
  let previous = chain;
  const rows = outcomes.map((outcome, n): EvidenceRow => {
    const { place, value, received } = messages[n] as Decided['messages'][number];
    const record = evidenceRecord(outcome, place, numbered.rulebook.version, keyring.digest(value), previous);
    previous = hash('sha256', record, 'buffer');
    return {
      topic: place.topic,
      partition: place.partition,
      log_offset: place.offset,
      at: toRfc3339(received.receivedAt),
      report_id: received.id,
      record,
      hash: previous.toString('base64'),
    };
  });
  return { rows, chain: previous };
};
