import type { Pool } from 'pg';
import type { StoredRecord } from '../log/log.js';
import type { Cipher } from './cipher.js';
import { fromFrame } from './frame.js';
import { isMissingTable, tableOf } from './segments.js';

/** A batch holds no more than this, so that large reports do not fill the memory. */
const maxBytes = 4 * 1024 * 1024;

export interface Slice {
  readonly topicId: number;
  readonly partition: number;
  readonly from: number;
  readonly max: number;
}

/** The records of one partition in one segment, from an offset on; none when the segment was dropped. */
export async function readRecords(
  pool: Pool,
  cipher: Cipher,
  segment: number,
  slice: Slice,
): Promise<StoredRecord[]> {
  const { rows } = await pool
    .query<{ offset: string; appended_at: string; sealed: Buffer }>({
      name: `log-read-${segment}`,
      text: `select "offset", appended_at, sealed from (
          select "offset", appended_at, sealed,
            sum(octet_length(sealed)) over (order by "offset") - octet_length(sealed) as bytes_before
          from ${tableOf(segment)} where topic_id = $1 and partition = $2 and "offset" >= $3 order by "offset" limit $4) r
        where bytes_before < ${maxBytes} order by "offset"`,
      values: [slice.topicId, slice.partition, slice.from, slice.max],
    })
    .catch((error: unknown) => {
      if (isMissingTable(error)) return { rows: [] };
      throw error;
    });
  return rows.map((row) => ({
    ...fromFrame(cipher.open(row.sealed)),
    offset: Number(row.offset),
    appendedAt: Number(row.appended_at),
  }));
}
