import type { PoolClient } from 'pg';
import type { CaseId, Instant, PartnerId, ReportId, Role } from '#core';

/** Something that somebody did at a table, as far as is kept beside the report it became. */
export interface DeskAct {
  readonly reportId: ReportId;
  readonly at: Instant;
  /** A keyed pseudonym. */
  readonly person: string;
  readonly role: Role;
  /** Whose report it is. */
  readonly organisation: PartnerId;
  readonly function: string | null;
  readonly kind: string;
  readonly caseId: CaseId;
  /** The card that lay before them; null: it did not matter. */
  readonly cardVersion: string | null;
  /** The mark of the request: the same key with another one is another act. */
  readonly request: string;
  /** What they were told with the answer. */
  readonly warnings: readonly ToldWarning[];
}

export interface ToldWarning {
  readonly code: string;
  readonly zin: string;
}

type Client = Pick<PoolClient, 'query'>;

/** The act that became this report; null: there is none yet. */
export const findAct = async (
  client: Client,
  reportId: ReportId,
): Promise<Pick<DeskAct, 'request' | 'warnings'> | null> => {
  const { rows } = await client.query<Pick<DeskAct, 'request' | 'warnings'>>({
    name: 'find-act',
    text: 'select request, warnings from desk_act where report_id = $1',
    values: [reportId],
  });
  return rows[0] ?? null;
};

/** Has everybody of an organisation act in a case one after another, until the end of the transaction. */
export const lockActs = async (client: Client, organisation: PartnerId, caseId: CaseId): Promise<void> => {
  await client.query({
    name: 'lock-acts',
    text: 'select pg_advisory_xact_lock(hashtextextended($1, 12))',
    values: [`${organisation} ${caseId}`],
  });
};

/** How long something that was done may be on its way to the board. */
const ON_ITS_WAY_S = 600;

/** Whether a colleague did something of this kind that is not on the board yet, and was not refused either. */
export const isOnItsWay = async (
  client: Client,
  { organisation, caseId, kind, at }: Pick<DeskAct, 'organisation' | 'caseId' | 'kind' | 'at'>,
): Promise<boolean> => {
  const { rows } = await client.query<{ found: boolean }>({
    name: 'act-on-its-way',
    text: `
      select exists (
        select 1 from desk_act a
        where a.organisation = $1 and a.case_id = $2 and a.kind = $3
          and a.at > to_timestamp($4 / 1000.0) - make_interval(secs => $5)
          and not exists (select 1 from dossier_given g
            where g.recipient = a.organisation and g.case_id = a.case_id and g.report_id = a.report_id)
          and not exists (select 1 from report r where r.id = a.report_id and r.status = 'geweigerd')) as found`,
    values: [organisation, caseId, kind, at, ON_ITS_WAY_S],
  });
  return rows[0]?.found === true;
};

/** Keeps who did this, on what. */
export const keepAct = async (client: Client, act: DeskAct): Promise<void> => {
  await client.query({
    name: 'keep-act',
    text: `
      insert into desk_act (report_id, at, person, role, organisation, function, kind, case_id, card_version, request, warnings)
      values ($1, to_timestamp($2 / 1000.0), $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      act.reportId,
      act.at,
      act.person,
      act.role,
      act.organisation,
      act.function,
      act.kind,
      act.caseId,
      act.cardVersion,
      act.request,
      // Without the mark of a person, which only the bodies hold.
      JSON.stringify(act.warnings.map(({ code, zin }) => ({ code, zin }))),
    ],
  });
};
