import type { PoolClient } from 'pg';
import type { CaseId, Instant, PartnerId, ReportId, Role } from '#core';

/** That somebody was warned before a release: of what, on which card, and with which decision. */
export interface ShownWarning {
  readonly at: Instant;
  /** A keyed pseudonym. */
  readonly person: string;
  readonly role: Role;
  readonly organisation: PartnerId;
  readonly function: string | null;
  readonly caseId: CaseId;
  /** Null: it did not matter. */
  readonly cardVersion: string | null;
  /** Null: they were warned before they decided. */
  readonly reportId: ReportId | null;
  /** The codes of what they were told. */
  readonly warnings: readonly string[];
}

/** Keeps for good that somebody was warned, before they are told. */
export const recordWarning = async (
  client: Pick<PoolClient, 'query'>,
  shown: ShownWarning,
): Promise<void> => {
  if (shown.warnings.length === 0) return;
  await client.query({
    name: 'record-warning',
    text: `
      insert into warning_shown (at, person, role, organisation, function, case_id, card_version, report_id, warnings)
      values (to_timestamp($1 / 1000.0), $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      shown.at,
      shown.person,
      shown.role,
      shown.organisation,
      shown.function,
      shown.caseId,
      shown.cardVersion,
      shown.reportId,
      [...new Set(shown.warnings)],
    ],
  });
};
