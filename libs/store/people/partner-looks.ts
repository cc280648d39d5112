import type { Pool } from 'pg';
import type { Assignment, Instant, Look } from '#core';

/** Somebody looked at a page as a partner. The person is a keyed pseudonym. */
export interface PartnerLook {
  readonly at: Instant;
  readonly person: string;
  readonly look: Look;
  readonly as: Omit<Assignment, 'period'>;
  /** The route, never what somebody filled in. */
  readonly page: string;
  /** The case or the report it is about; null: none in particular. */
  readonly subject: string | null;
}

/** Keeps it for good, before anything is told. */
export const recordPartnerLook = async (
  pool: Pool,
  { at, person, look, as, page, subject }: PartnerLook,
): Promise<void> => {
  await pool.query({
    name: 'record-partner-look',
    text: `
      insert into partner_look (at, person, role, organisation, as_role, as_organisation, as_function, as_region, purpose, page, subject)
      values (to_timestamp($1 / 1000.0), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      at,
      person,
      look.role,
      look.organisation,
      as.role,
      as.organisation,
      as.function,
      as.region,
      look.purpose,
      page,
      subject,
    ],
  });
};
