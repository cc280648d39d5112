import type { PoolClient } from 'pg';
import {
  alikeKey,
  type AlikeReport,
  type CaseId,
  type CaseState,
  type KnownReport,
  type Lookups,
  type PartnerId,
  type ReportId,
  type Situation,
  type Term,
} from '#core';

/** The situation of a batch, with the wrapped key of each case that exists. */
export interface LoadedSituation extends Omit<Situation, 'cases' | 'originals' | 'alike'> {
  readonly alike: ReadonlyMap<string, AlikeReport>;
  readonly cases: ReadonlyMap<CaseId, LoadedCase>;
  readonly wrappedKeys: ReadonlyMap<CaseId, Buffer>;
}

/** A case whose sealed facts have not been opened yet. */
export type LoadedCase = Omit<CaseState, 'secretAddresses' | 'terms'> & {
  readonly sealedFacts: Buffer | null;
  readonly terms: readonly Omit<Term, 'subject'>[];
};

/**
 * What the hub knows of these reports and cases. The cases stay locked until the end of the transaction, in the order of
 * their ids so that two batches never wait for each other in a circle. A report that another batch stores while this one waits
 * for a case is not seen; nobody can refer to it yet, and a repeat of it, or a double, fails on its key and is tried again.
 */
export const loadSituation = async (
  client: PoolClient,
  reports: readonly ReportId[],
  cases: readonly CaseId[],
  alike: Lookups['alike'],
): Promise<LoadedSituation> => {
  const { rows } = await client.query<SituationRow>({
    name: 'load-situation',
    text: SITUATION,
    values: [cases, reports, alike.map(({ caseId }) => caseId), alike.map(({ mark }) => mark)],
  });
  const found = rows.flatMap((row) =>
    row.wrapped_key === null ? [] : [{ ...row, wrapped_key: row.wrapped_key }],
  );
  return {
    reports: knownReports(rows.filter((row) => row.wrapped_key === null && row.mark === null)),
    alike: new Map(
      rows.flatMap(({ id, case_id, mark, contents }) =>
        case_id === null || mark === null
          ? []
          : [[alikeKey(case_id, mark), { id, contents: contents ?? '' }]],
      ),
    ),
    cases: new Map(
      found.map(({ id, facts, partners, sealed_facts: sealedFacts, terms }) => [
        id,
        { id, facts, partners: partners ?? [], sealedFacts, terms: (terms ?? []).map(openTerm) },
      ]),
    ),
    wrappedKeys: new Map(found.map(({ id, wrapped_key }) => [id, wrapped_key])),
  };
};

/** A double is known as the report it is a double of (P21), and feedback that passed a report on as that report (P18). */
const knownReports = (rows: readonly SituationRow[]): LoadedSituation['reports'] => {
  const known = new Map<ReportId, KnownReport>();
  for (const { id, partner, case_id, partners, contents, repeats } of rows) {
    const report = { id: repeats ?? id, partner, caseId: case_id, recipients: partners ?? [], contents };
    known.set(id, report);
    if (repeats !== null && !known.has(repeats)) known.set(repeats, { ...report, contents: null });
  }
  return known;
};

/**
 * A case has a key, a report has none; one that was looked for by its mark has that. `partners` are those of the case, or who got
 * the report or the corrected one.
 */
interface SituationRow {
  readonly id: string;
  readonly facts: CaseState['facts'];
  readonly partners: readonly PartnerId[] | null;
  readonly wrapped_key: Buffer | null;
  readonly sealed_facts: Buffer | null;
  readonly partner: PartnerId;
  readonly case_id: CaseId | null;
  readonly mark: string | null;
  readonly contents: string | null;
  readonly repeats: ReportId | null;
  readonly terms: readonly StoredTerm[] | null;
}

/** A term that was neither met nor cancelled. Moments are milliseconds since 1970. */
interface StoredTerm extends Omit<Term, 'item' | 'subject' | 'next' | 'end'> {
  readonly item: number;
  readonly event: string | null;
  readonly at: number | null;
}

const openTerm = ({ item, event, at, ...term }: StoredTerm): Omit<Term, 'subject'> => ({
  ...term,
  item: item === -1 ? null : item,
  next: event === null || at === null ? null : { event, at },
  end: null,
});

const MILLISECONDS = (moment: string): string => `round(extract(epoch from ${moment}) * 1000)`;

/**
 * Each look-up must stay one in an index by case or report, whatever PostgreSQL supposes of tables that grow fast: `offset 0` keeps it
 * from reading all reports for a batch, and `outcome` from combining the terms of a case with all that are open (`closed_at`).
 */
const SITUATION = `
  with locked as materialized (
    select id, facts, partners, wrapped_key, sealed_facts from zaak where id = any($1::uuid[]) order by id for update)
  select id, facts, partners, wrapped_key, sealed_facts, null::text as partner, null::uuid as case_id,
    (select jsonb_agg(jsonb_build_object('code', t.code, 'reportId', t.report_id, 'item', t.item, 'partner', t.partner,
        'startsAt', ${MILLISECONDS('t.starts_at')}, 'dueAt', ${MILLISECONDS('t.due_at')}, 'isProvisional', t.provisional,
        'event', t.next_event, 'at', ${MILLISECONDS('t.next_at')}, 'reported', t.done)
        order by t.due_at, t.report_id, t.code, t.item, t.partner)
      from term t where t.case_id = locked.id and t.outcome is null) as terms,
    null::text as mark, null::text as contents, null::uuid as repeats
  from locked
  union all
  select r.id, null::jsonb, (select jsonb_agg(split_part(d.partner, '.', 1)) from delivery d
      where d.report_id = any(array(
          select coalesce(r.repeats, r.id) union all select c.id from report c where c.corrects = coalesce(r.repeats, r.id)))
        and (d.report_id = coalesce(r.repeats, r.id) or d.of_correction)),
    null::bytea, null::bytea, coalesce(o.partner, r.partner), r.case_id, null::jsonb, null,
    replace(r.contents::text, '-', ''), coalesce(r.repeats, o.id)
  from report r
  left join lateral (
    select id, partner from report o where o.id = r.corrects and r.kind <> 'correctie' offset 0) o on true
  where r.id = any($2::uuid[])
  union all
  select r.id, null, null, null, null, r.partner, r.case_id, null, replace(r.mark::text, '-', ''),
    replace(r.contents::text, '-', ''), null
  from unnest($3::uuid[], $4::uuid[]) as w (case_id, mark)
  join locked on locked.id = w.case_id
  cross join lateral (select * from report where case_id = w.case_id and mark = w.mark offset 0) r`;
