import { personsIn, type Accepted } from '#core';
import type { PersonRow } from './batch-write.js';

/** Whose data an accepted report holds, by keyed pseudonym: what a person's own overview is made of (Logboek Dataverwerkingen). */
export const personRows = (
  keyring: { readonly pseudonym: (identity: string) => Buffer },
  { report, correction }: Accepted,
): readonly PersonRow[] =>
  personsIn(correction?.data ?? report.data).map(({ identity, person }) => ({
    pseudonym: keyring.pseudonym(identity).toString('base64'),
    received_at: report.receivedAt,
    report_id: report.id,
    person,
  }));
