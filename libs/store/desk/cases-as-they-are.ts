import type { Pool } from 'pg';
import type { CaseId, Instant, Term } from '#core';

/** What the hub knows of a case, for the clocks on its card. Its sealed facts tell which term is about whom. */
export interface StoredCaseNow {
  readonly caseId: CaseId;
  /** Empty while it is not known. */
  readonly region: string;
  readonly wrappedKey: Buffer | null;
  readonly sealedFacts: Buffer | null;
  /** All terms of the case, those that are over included. */
  readonly terms: readonly Omit<Term, 'subject'>[];
}

type TermRow = Omit<Term, 'subject' | 'next' | 'end' | 'item'> & {
  readonly item: number;
  readonly event: string | null;
  readonly at: Instant | null;
  readonly outcome: 'gehaald' | 'vervallen' | null;
  readonly closedAt: Instant | null;
  readonly closedBy: string | null;
};

const MILLISECONDS = (moment: string): string => `round(extract(epoch from ${moment}) * 1000)`;

/** Region and terms of these cases, in one statement. */
export const casesAsTheyAre = async (
  pool: Pool,
  cases: readonly CaseId[],
): Promise<readonly StoredCaseNow[]> => {
  if (cases.length === 0) return [];
  const { rows } = await pool.query<Omit<StoredCaseNow, 'terms'> & { terms: readonly TermRow[] | null }>({
    name: 'cases-as-they-are',
    text: `
      select z.id as "caseId", coalesce(z.facts ->> 'regio', '') as region, z.wrapped_key as "wrappedKey",
        z.sealed_facts as "sealedFacts", t.terms
      from zaak z
      left join lateral (
        select jsonb_agg(jsonb_build_object('code', t.code, 'reportId', t.report_id, 'item', t.item, 'partner', t.partner,
            'startsAt', ${MILLISECONDS('t.starts_at')}, 'dueAt', ${MILLISECONDS('t.due_at')}, 'isProvisional', t.provisional,
            'event', t.next_event, 'at', ${MILLISECONDS('t.next_at')}, 'reported', t.done, 'outcome', t.outcome,
            'closedAt', ${MILLISECONDS('t.closed_at')}, 'closedBy', t.closed_by)
            order by t.due_at, t.report_id, t.code, t.item, t.partner) as terms
        from term t where t.case_id = z.id offset 0) t on true
      where z.id = any($1::uuid[])`,
    values: [cases],
  });
  return rows.map(({ terms, ...row }) => ({ ...row, terms: (terms ?? []).map(termIn) }));
};

const termIn = ({
  item,
  event,
  at,
  outcome,
  closedAt,
  closedBy,
  ...term
}: TermRow): Omit<Term, 'subject'> => ({
  ...term,
  item: item === -1 ? null : item,
  next: event === null || at === null ? null : { event, at },
  end: outcome === null || closedAt === null ? null : { outcome, at: closedAt, by: closedBy ?? '' },
});
