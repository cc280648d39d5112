import type { Pool } from 'pg';
import type { PartnerId, ReportId } from '#core';

/** An evidence record as it lies in the chain of its partition. */
export interface StoredEvidence {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly record: string;
}

interface Row extends Omit<StoredEvidence, 'offset'> {
  readonly offset: string;
}

const COLUMNS = 'e.topic, e.partition, e.log_offset as "offset", e.record';
/** A repeat has evidence of its own, in which nothing was decided. */
const DECIDED = `e.record not like '%"uitkomst":"duplicaat"%'`;

const stored = ({ offset, ...row }: Row): StoredEvidence => ({ ...row, offset: Number(offset) });

/** The evidence of what was decided on a report; null for an unknown id. */
export const evidenceOf = async (pool: Pool, id: ReportId): Promise<StoredEvidence | null> => {
  const { rows } = await pool.query<Row>(
    `select ${COLUMNS} from report r join evidence e on e.at = r.received_at and e.report_id = r.id
     where r.id = $1 and ${DECIDED} order by e.log_offset limit 1`,
    [id],
  );
  return rows[0] === undefined ? null : stored(rows[0]);
};

/** Where a record lies in time and in the log. */
interface EvidencePlace {
  readonly at: Date;
  readonly offset: number;
  readonly topic: string;
  readonly partition: number;
}

/** The decisions since a moment, oldest first, in pages: those after the last one of the page before. */
export const evidenceSince = async (
  pool: Pool,
  from: Date,
  after: EvidencePlace | null,
  limit: number,
): Promise<readonly (StoredEvidence & { readonly at: Date })[]> => {
  const { rows } = await pool.query<Row & { at: Date }>(
    `select ${COLUMNS}, e.at from evidence e
     where e.at >= $1 and ${DECIDED}
       and ($2::timestamptz is null or (e.at, e.topic, e.partition, e.log_offset) > ($2, $3, $4, $5))
     order by e.at, e.topic, e.partition, e.log_offset limit $6`,
    [from, after?.at ?? null, after?.topic ?? '', after?.partition ?? 0, after?.offset ?? 0, limit],
  );
  return rows.map((row) => ({ ...stored(row), at: row.at }));
};

/** The decisions on reports of a kind, or on corrections of one, newest first, in pages: those before the last one of the page before. */
export const evidenceOfKind = async (
  pool: Pool,
  kind: string,
  from: Date,
  before: EvidencePlace | null,
  limit: number,
): Promise<readonly (StoredEvidence & { readonly at: Date })[]> => {
  const type = `nl.samenloop.${kind}.v`;
  const { rows } = await pool.query<Row & { at: Date }>(
    `select ${COLUMNS}, e.at from evidence e
     where e.at >= $1 and ${DECIDED} and (e.record like $7 or e.record like $8)
       and ($2::timestamptz is null or (e.at, e.topic, e.partition, e.log_offset) < ($2, $3, $4, $5))
     order by e.at desc, e.topic desc, e.partition desc, e.log_offset desc limit $6`,
    [
      from,
      before?.at ?? null,
      before?.topic ?? '',
      before?.partition ?? 0,
      before?.offset ?? 0,
      limit,
      `%"soort":"${type}%`,
      `%"soortGecorrigeerd":"${type}%`,
    ],
  );
  return rows.map((row) => ({ ...stored(row), at: row.at }));
};

/** What a record hangs between: the record before it, and what holds its own hash: the next one, or the end of the chain. */
export interface ChainLinks {
  readonly before: string | null;
  readonly after: { readonly record: string } | { readonly end: Buffer | null };
}

export const chainLinks = async (
  pool: Pool,
  { topic, partition, offset }: StoredEvidence,
): Promise<ChainLinks> => {
  const beside = async (comparison: '<' | '>', order: 'desc' | 'asc'): Promise<string | null> => {
    const { rows } = await pool.query<{ record: string }>(
      `select record from evidence where topic = $1 and partition = $2 and log_offset ${comparison} $3
       order by log_offset ${order} limit 1`,
      [topic, partition, offset],
    );
    return rows[0]?.record ?? null;
  };
  const [before, record] = await Promise.all([beside('<', 'desc'), beside('>', 'asc')]);
  if (record !== null) return { before, after: { record } };
  const { rows } = await pool.query<{ chain: Buffer | null }>(
    `select chain from position where reader = 'intake' and topic = $1 and partition = $2`,
    [topic, partition],
  );
  return { before, after: { end: rows[0]?.chain ?? null } };
};

/** A report that somebody's data is in, by place in its list of persons. */
export interface HandledPerson {
  readonly report: ReportId;
  readonly person: number;
  readonly sender: PartnerId;
}

/**
 * The reports about the person with this pseudonym, oldest first; with a partner only those it sent or that were meant for it,
 * so that how long looking takes tells nothing of what others know.
 */
export const personHandled = async (
  pool: Pool,
  pseudonym: Buffer,
  partner: PartnerId | null,
): Promise<readonly HandledPerson[]> => {
  const { rows } = await pool.query<HandledPerson>(
    `select h.report_id as report, h.person, r.partner as sender
     from person_handled h
     join report r on r.id = h.report_id
     join evidence e on e.at = h.received_at and e.report_id = h.report_id and ${DECIDED}
     where h.pseudonym = $1 and ($2::text is null or r.partner = $2 or exists (
       select 1 from delivery d where d.report_id = h.report_id and split_part(d.partner, '.', 1) = $2))
     order by h.received_at, h.report_id, h.person`,
    [pseudonym, partner],
  );
  return rows;
};
