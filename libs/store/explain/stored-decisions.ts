import type { Pool } from 'pg';
import type { PartnerId, RecipientName, ReportId, SignalStatus } from '#core';

/** What lies in the database of one decision on a report, apart from its evidence. */
export interface StoredDecision {
  readonly name: RecipientName;
  /** The place in the recipient's stream; null when nothing was delivered. */
  readonly number: number | null;
  readonly standsInFor: PartnerId | null;
  readonly partnership: string;
  readonly purpose: string;
  readonly ofCorrection: boolean;
  readonly signal: SignalStatus | null;
  readonly plan: number | null;
  readonly held: string;
  readonly persons: readonly string[];
  /** Whether it was handed over by any channel: one that was stopped before lies between others that were, but was not. */
  readonly isHandedOut: boolean;
  readonly checks: readonly StoredCheck[];
}

/** What a later check found (P20); `at` in milliseconds. */
export interface StoredCheck {
  readonly outcome: 'gestopt' | 'vernauwd' | 'vervangen';
  readonly at: number;
  readonly reason: string | null;
  readonly rulebook: number | null;
  readonly plan: number | null;
  readonly held: string | null;
  readonly persons: readonly string[] | null;
  readonly conditions: string | null;
}

/** The deliveries of a report with what later checks found. */
export const storedDeliveries = async (pool: Pool, id: ReportId): Promise<readonly StoredDecision[]> => {
  const { rows } = await pool.query<StoredDecision & { number: string }>(DELIVERIES, [id]);
  return rows.map((row) => ({ ...row, number: Number(row.number) }));
};

/** The refusals that the sender of a report was told of. */
export const storedRefusals = async (pool: Pool, id: ReportId): Promise<readonly StoredDecision[]> => {
  const { rows } = await pool.query<Omit<StoredDecision, 'ofCorrection' | 'signal' | 'persons' | 'checks'>>(
    `select w ->> 'ketenpartner' as name, null as number, w ->> 'namens' as "standsInFor", w ->> 'verband' as partnership,
       w ->> 'doel' as purpose, (w ->> 'plan')::int as plan, coalesce(w ->> 'held', '') as held, false as "isHandedOut"
     from report r, jsonb_array_elements(coalesce(r.answer -> 'nietGedeeld', '[]')) w where r.id = $1`,
    [id],
  );
  return rows.map((row) => ({ ...row, ofCorrection: false, signal: null, persons: [], checks: [] }));
};

const DELIVERIES = `
  select d.partner as name, d.number, d.stands_in_for as "standsInFor", d.partnership, d.purpose,
    d.of_correction as "ofCorrection", d.signal, d.plan, d.held, coalesce(d.persons, '[]') as persons,
    exists (select 1 from attempt a where a.stream = 'out.' || d.partner and d.number between a.first and a.last
        and not exists (select 1 from delivery_check k where k.partner = d.partner and k.number = d.number
          and k.outcome in ('gestopt', 'vervangen') and k.at <= a.at))
      as "isHandedOut",
    coalesce((select jsonb_agg(jsonb_build_object('outcome', k.outcome, 'at', floor(extract(epoch from k.at) * 1000),
        'reason', k.reason, 'rulebook', k.rulebook, 'plan', k.plan, 'held', k.held, 'persons', k.persons,
        'conditions', k.conditions) order by k.at, k.outcome)
      from delivery_check k where k.partner = d.partner and k.number = d.number), '[]') as checks
  from delivery d where d.report_id = $1 order by d.partner, d.number`;
