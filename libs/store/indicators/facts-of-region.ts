import type { Pool } from 'pg';
import type { CountedTerm, IndicatorFact, Instant } from '#core';

/** Everything that counts of the cases which lie in a region now and of which something came in during a period. */
export interface RegionFacts {
  readonly facts: readonly IndicatorFact[];
  readonly terms: readonly CountedTerm[];
}

/** What is counted for a region and period. A case counts where it lies now, so also once it was passed on (P18). */
export const factsOfRegion = async (
  pool: Pool,
  region: string,
  from: Instant,
  until: Instant,
): Promise<RegionFacts> => {
  const values = [region, new Date(from), new Date(until)];
  const facts = await pool.query<FactRow>({ name: 'facts-of-region', text: FACTS, values });
  const terms = await pool.query<TermRow>({ name: 'terms-of-region', text: TERMS, values });
  return {
    facts: facts.rows.map(({ receivedAt, facts: kept, ...row }) => ({
      ...row,
      ...kept,
      receivedAt: receivedAt.getTime(),
    })),
    terms: terms.rows.map(({ dueAt, closedAt, ...row }) => ({
      ...row,
      dueAt: dueAt.getTime(),
      closedAt: closedAt?.getTime() ?? null,
    })),
  };
};

type FactRow = Pick<IndicatorFact, 'reportId' | 'caseId' | 'kind' | 'isUnread'> & {
  readonly receivedAt: Date;
  readonly facts: Omit<IndicatorFact, 'reportId' | 'caseId' | 'kind' | 'receivedAt' | 'isUnread'>;
};

type TermRow = Omit<CountedTerm, 'dueAt' | 'closedAt'> & {
  readonly dueAt: Date;
  readonly closedAt: Date | null;
};

const CASES = `
  select z.id from zaak z
  where z.facts ->> 'regio' = $1
    and z.id in (select case_id from indicator_fact where received_at >= $2 and received_at < $3)`;

const FACTS = `
  select f.report_id as "reportId", f.case_id as "caseId", f.kind, f.received_at as "receivedAt", f.facts,
    coalesce(a.warnings @> '[{"code":"voorwaarden-niet-gelezen"}]', false) as "isUnread"
  from indicator_fact f left join desk_act a on a.report_id = f.report_id
  where f.case_id in (${CASES}) order by f.received_at, f.report_id`;

const TERMS = `
  select code, report_id as "reportId", nullif(item, -1) as item, partner, due_at as "dueAt", outcome,
    closed_at as "closedAt", closed_by as "closedBy"
  from term where case_id in (${CASES}) order by due_at, report_id, code, item`;
