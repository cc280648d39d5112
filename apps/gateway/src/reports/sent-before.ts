import type { Pool } from 'pg';
import type { Judged } from '#contracts';
import { marksOf, type Fault, type PartnerId, type Rulebook } from '#core';
import type { Keyring } from '#runtime';
import { sentBefore } from '#store';

/** What a report under an id that was used before is compared with. */
export interface SentBeforeParts {
  readonly pool: Pool;
  readonly keyring: Keyring;
}

/**
 * A report under the id of an earlier one is a repeat of it, whatever it says now: intake will not look at it again. Its sender
 * hears so at once when that one was refused, or said something else.
 */
export const asSentBefore = async (
  { pool, keyring }: SentBeforeParts,
  rulebook: Rulebook,
  partner: PartnerId,
  reports: readonly Judged[],
): Promise<readonly Judged[]> => {
  const before = await sentBefore(
    pool,
    partner,
    reports.map(({ received }) => received.id),
  );
  return reports.map((report) => {
    const earlier = before.get(report.received.id);
    if (earlier === undefined) return report;
    if (earlier.faults !== null) return { ...report, faults: [refusedId, ...earlier.faults] };
    if (earlier.contents === null) return report;
    const marks = marksOf(rulebook, report.received, keyring.mark);
    return marks === null || marks.contents === earlier.contents ? report : { ...report, faults: [usedId] };
  });
};

const refusedId: Fault = {
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

const usedId: Fault = {
  code: 'id-al-gebruikt',
  pointer: '/id',
  expected: {
    nl: 'een id waaronder u nog geen bericht stuurde; onder dit id is een bericht met een andere inhoud aangenomen',
    en: 'an id under which you have not sent a report yet; a report with other contents was accepted under this id',
  },
  remedy: {
    nl: 'Stuur dit bericht met een nieuw id. Wilt u het eerdere bericht verbeteren, stuur dan een correctie.',
    en: 'Send this report with a new id. To mend the earlier report, send a correction.',
  },
};
