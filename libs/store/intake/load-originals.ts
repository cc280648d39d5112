import type { PoolClient } from 'pg';
import type { CaseId, Instant, PartnerId, RecipientName, ReportId, Term } from '#core';

/** One version of a report that may be corrected: the report itself, or a correction of it. */
export interface StoredVersion {
  readonly id: ReportId;
  /** The first version; its own id when it is that. */
  readonly root: ReportId;
  readonly caseId: CaseId;
  readonly partner: PartnerId;
  readonly capacity: PartnerId;
  readonly kind: string;
  readonly version: number;
  readonly rulebook: number;
  readonly receivedAt: Instant;
  /** Null once destroyed. A correction that withdraws has none either. */
  readonly sealed: Buffer | null;
  readonly structured: boolean;
  /** What recipients have of it now; what was superseded is left out. */
  readonly deliveries: readonly StoredEarlier[];
  /** The terms it started that are over; not those that a correction of it made fall away. */
  readonly endedTerms: readonly Pick<Term, 'reportId' | 'code' | 'item' | 'partner'>[];
}

export interface StoredEarlier {
  readonly partner: RecipientName;
  readonly standsInFor: PartnerId | null;
  readonly agreement: string | null;
  /** Milliseconds since 1970; when the access of a stand-in ends. */
  readonly readableUntil: Instant | null;
  readonly partnership: string;
  readonly purpose: string;
  readonly plan: number;
  readonly held: string;
  readonly persons: readonly string[] | null;
}

/** All versions of the reports that these ids name or that lie in these cases, oldest first; an id may be that of any version. */
export const loadOriginals = async (
  client: PoolClient,
  ids: readonly ReportId[],
  cases: readonly CaseId[],
): Promise<readonly StoredVersion[]> => {
  if (ids.length === 0 && cases.length === 0) return [];
  const { rows } = await client.query<Omit<StoredVersion, 'receivedAt'> & { receivedAt: Date }>({
    name: 'load-originals',
    text: ORIGINALS,
    values: [ids, cases],
  });
  return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.getTime() }));
};

const ORIGINALS = `
  with roots as (
    select coalesce(corrects, repeats, id) as id from report where id = any($1::uuid[]) and status = 'aangenomen'
    union
    select id from report where case_id = any($2::uuid[]) and corrects is null and repeats is null),
  versions as (
    select r.* from roots join report r on r.id = roots.id
    union all
    select r.* from roots join report r on r.corrects = roots.id)
  select v.id, coalesce(v.corrects, v.id) as root, v.case_id as "caseId", v.partner, coalesce(v.capacity, v.partner) as capacity,
    coalesce(v.corrected_kind, v.kind) as kind, coalesce(v.corrected_version, v.version) as version, v.rulebook,
    v.received_at as "receivedAt", case when v.corrects is null then b.sealed else c.sealed end as sealed,
    v.corrects is null and coalesce(b.structured, true) as structured,
    coalesce((select jsonb_agg(jsonb_build_object('partner', d.partner, 'standsInFor', d.stands_in_for, 'agreement', d.agreement,
        'readableUntil', round(extract(epoch from d.readable_until) * 1000),
        'partnership', d.partnership, 'purpose', d.purpose, 'plan', d.plan, 'held', d.held, 'persons', d.persons)
        order by d.partner, d.number)
      from delivery d
      where d.report_id = v.id and d.signal is null and d.of_correction = (v.corrects is not null)
        and not exists (select 1 from delivery_check k where k.partner = d.partner and k.number = d.number
          and k.outcome in ('vervangen', 'gestopt'))), '[]') as deliveries,
    coalesce((select jsonb_agg(jsonb_build_object('reportId', t.report_id, 'code', t.code, 'item', nullif(t.item, -1),
        'partner', t.partner))
      from term t
      where t.case_id = v.case_id and t.report_id = v.id and t.closed_at is not null
        and not exists (select 1 from report k where k.id = t.closed_by and k.corrects = v.id)), '[]') as "endedTerms"
  from versions v
  left join report_body b on b.received_at = v.received_at and b.report_id = v.id
  left join corrected_body c on c.received_at = v.received_at and c.report_id = v.id
  order by v.received_at, v.id`;
