import type { PoolClient } from 'pg';
import type { Instant, Look, PartnerId, RecipientName, ReportId, Role } from '#core';

/** Somebody opened a report, or saw the value of one of its fields. The person is a keyed pseudonym. */
export interface ReportRead {
  readonly at: Instant;
  readonly person: string;
  readonly role: Role;
  readonly organisation: PartnerId;
  readonly function: string | null;
  readonly report: ReportId;
  readonly purpose: string;
  /** JSON Pointer of the field whose value was shown; null: no value was. */
  readonly field: string | null;
  /** As whom it was delivered to; null: as it was sent. */
  readonly recipient: RecipientName | null;
  /** Who really looked, when it was somebody who looked as this organisation. Null: its own people. */
  readonly look: Look | null;
}

/** Keeps that somebody looked, for good, before it is told what there is. */
export const recordReportRead = async (
  client: Pick<PoolClient, 'query'>,
  read: ReportRead,
): Promise<void> => {
  await client.query({
    name: 'record-report-read',
    text: `
      insert into report_read (at, person, role, organisation, function, report_id, purpose, field, recipient,
        look_role, look_organisation, look_purpose)
      values (to_timestamp($1 / 1000.0), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    values: [
      read.at,
      read.person,
      read.role,
      read.organisation,
      read.function,
      read.report,
      read.purpose,
      read.field,
      read.recipient,
      read.look?.role ?? null,
      read.look?.organisation ?? null,
      read.look?.purpose ?? null,
    ],
  });
};
