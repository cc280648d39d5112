import type { PoolClient } from 'pg';
import type { CaseId, CaseState, PartnerId, ReportId, Situation } from '#core';

/** The situation of a batch, with the wrapped key of each case that exists. */
export interface LoadedSituation extends Omit<Situation, 'cases' | 'originals'> {
  readonly cases: ReadonlyMap<CaseId, LoadedCase>;
  readonly wrappedKeys: ReadonlyMap<CaseId, Buffer>;
}

/** A case whose sealed facts have not been opened yet. */
export type LoadedCase = Omit<CaseState, 'secretAddresses'> & { readonly sealedFacts: Buffer | null };

/**
 * What the hub knows of these reports and cases. The cases stay locked until the end of the transaction, in the order of
 * their ids so that two batches never wait for each other in a circle. A report that another batch stores while this one waits
 * for a case is not seen; nobody can refer to it yet, and a repeat of it fails on its key and is tried again.
 */
export const loadSituation = async (
  client: PoolClient,
  reports: readonly ReportId[],
  cases: readonly CaseId[],
): Promise<LoadedSituation> => {
  const { rows } = await client.query<SituationRow>({
    name: 'load-situation',
    text: SITUATION,
    values: [cases, reports],
  });
  const found = rows.flatMap((row) =>
    row.wrapped_key === null ? [] : [{ ...row, wrapped_key: row.wrapped_key }],
  );
  const known = rows.filter((row) => row.wrapped_key === null);
  return {
    reports: new Map(
      known.map(({ id, partner, case_id, partners }) => [
        id,
        { id, partner, caseId: case_id, recipients: partners ?? [] },
      ]),
    ),
    cases: new Map(
      found.map(({ id, facts, partners, sealed_facts: sealedFacts }) => [
        id,
        { id, facts, partners: partners ?? [], sealedFacts },
      ]),
    ),
    wrappedKeys: new Map(found.map(({ id, wrapped_key }) => [id, wrapped_key])),
  };
};

/** A case has a key, a report has none. `partners` are those of the case, or the recipients of the report. */
interface SituationRow {
  readonly id: string;
  readonly facts: CaseState['facts'];
  readonly partners: readonly PartnerId[] | null;
  readonly wrapped_key: Buffer | null;
  readonly sealed_facts: Buffer | null;
  readonly partner: PartnerId;
  readonly case_id: CaseId | null;
}

const SITUATION = `
  with locked as materialized (
    select id, facts, partners, wrapped_key, sealed_facts from zaak where id = any($1::uuid[]) order by id for update)
  select id, facts, partners, wrapped_key, sealed_facts, null::text as partner, null::uuid as case_id from locked
  union all
  select r.id, null::jsonb, (select jsonb_agg(split_part(d.partner, '.', 1)) from delivery d where d.report_id = r.id),
    null::bytea, null::bytea, r.partner, r.case_id
  from report r where r.id = any($2::uuid[])`;
