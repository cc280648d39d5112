import type { PoolClient } from 'pg';
import type { Instant, PartnerId, ReportId, Role } from '#core';

/** Who replaced a refused report by a corrected one. */
export interface ReplacedReport {
  readonly original: ReportId;
  readonly replacement: ReportId;
  readonly at: Instant;
  /** A keyed pseudonym. */
  readonly person: string;
  readonly role: Role;
  readonly organisation: PartnerId;
  readonly function: string | null;
  readonly reason: string;
  /** The mark of the request: the same key with another one is another request. */
  readonly request: string;
}

type Client = Pick<PoolClient, 'query'>;

/** By which report, and at which request, a refused one was replaced; null: it was not. */
export const replacementOf = async (
  client: Client,
  original: ReportId,
): Promise<Pick<ReplacedReport, 'replacement' | 'request'> | null> => {
  const { rows } = await client.query<Pick<ReplacedReport, 'replacement' | 'request'>>({
    name: 'replacement-of',
    text: 'select replacement, request from replaced_report where original = $1',
    values: [original],
  });
  return rows[0] ?? null;
};

/** Keeps that a refused report is replaced; false when it was already, by whatever report. */
export const keepReplacement = async (client: Client, kept: ReplacedReport): Promise<boolean> => {
  const { rowCount } = await client.query({
    name: 'keep-replacement',
    text: `
      insert into replaced_report (original, replacement, at, person, role, organisation, function, reason, request)
      values ($1, $2, to_timestamp($3 / 1000.0), $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    values: [
      kept.original,
      kept.replacement,
      kept.at,
      kept.person,
      kept.role,
      kept.organisation,
      kept.function,
      kept.reason,
      kept.request,
    ],
  });
  return rowCount === 1;
};

/** Somebody opened a refused report as it came: kept for good, before it is told what it says. */
export const recordRejectedRead = async (
  client: Client,
  read: Omit<ReplacedReport, 'original' | 'replacement' | 'reason' | 'request'> & {
    readonly report: ReportId;
    readonly purpose: string;
  },
): Promise<void> => {
  await client.query({
    name: 'record-rejected-read',
    text: `
      insert into rejected_read (at, person, role, organisation, function, report_id, purpose)
      values (to_timestamp($1 / 1000.0), $2, $3, $4, $5, $6, $7)`,
    values: [read.at, read.person, read.role, read.organisation, read.function, read.report, read.purpose],
  });
};
