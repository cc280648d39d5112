import type { Pool } from 'pg';
import type { Fault, PartnerId } from '#core';
import { refusedBefore } from '#store';
import type { Judged } from './judge.js';

/**
 * A report under the id of one that was refused is a repeat of it, whatever it says now: its sender hears so at once, because
 * intake will not look at it again.
 */
export const asRefusedBefore = async (
  pool: Pool,
  partner: PartnerId,
  reports: readonly Judged[],
): Promise<readonly Judged[]> => {
  const before = await refusedBefore(
    pool,
    partner,
    reports.map(({ received }) => received.id),
  );
  return reports.map((report) => {
    const faults = before.get(report.received.id);
    return faults === undefined ? report : { ...report, faults: [usedId, ...faults] };
  });
};

const usedId: Fault = {
  code: 'id-al-geweigerd',
  pointer: '/id',
  expected: {
    nl: 'een id waaronder u nog geen bericht stuurde; onder dit id is een bericht geweigerd',
    en: 'an id under which you have not sent a report yet; a report under this id was refused',
  },
  remedy: {
    nl: 'Stuur het verbeterde bericht met een nieuw id.',
    en: 'Send the corrected report with a new id.',
  },
};
