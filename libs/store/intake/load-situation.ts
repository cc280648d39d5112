import type { PoolClient } from 'pg';
import type { CaseId, CaseState, KnownReport, ReportId, Situation } from '#core';

/** The situation of a batch, with the wrapped key of each case that exists. */
export interface LoadedSituation extends Situation {
  readonly wrappedKeys: ReadonlyMap<CaseId, Buffer>;
}

/**
 * What the hub knows of these reports and cases. The cases stay locked until the end of the transaction, in the order of
 * their ids so that two batches never wait for each other in a circle.
 */
export const loadSituation = async (
  client: PoolClient,
  reports: readonly ReportId[],
  cases: readonly CaseId[],
): Promise<LoadedSituation> => {
  const found = await lockCases(client, cases);
  return {
    reports: await knownReports(client, reports),
    cases: new Map(found.map(({ id, facts, partners }) => [id, { id, facts, partners }])),
    wrappedKeys: new Map(found.map(({ id, wrapped_key }) => [id, wrapped_key])),
  };
};

type CaseRow = CaseState & { readonly wrapped_key: Buffer };

const lockCases = async (client: PoolClient, ids: readonly CaseId[]): Promise<readonly CaseRow[]> => {
  const { rows } = await client.query<CaseRow>({
    name: 'lock-cases',
    text: 'select id, facts, partners, wrapped_key from zaak where id = any($1::uuid[]) order by id for update',
    values: [ids],
  });
  return rows;
};

interface KnownRow {
  readonly id: ReportId;
  readonly partner: string;
  readonly case_id: CaseId | null;
  readonly recipients: readonly string[] | null;
}

const knownReports = async (
  client: PoolClient,
  ids: readonly ReportId[],
): Promise<ReadonlyMap<ReportId, KnownReport>> => {
  const { rows } = await client.query<KnownRow>({
    name: 'known-reports',
    text: `select r.id, r.partner, r.case_id,
             (select array_agg(d.partner) from delivery d where d.report_id = r.id) as recipients
           from report r where r.id = any($1::uuid[])`,
    values: [ids],
  });
  return new Map(
    rows.map(({ id, partner, case_id, recipients }) => [
      id,
      { id, partner, caseId: case_id, recipients: recipients ?? [] },
    ]),
  );
};
