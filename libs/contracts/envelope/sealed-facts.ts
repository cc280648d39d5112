import { termKey, type CaseState } from '#core';

/** What the hub must know of a case and nobody may read in the database: secret addresses, and the marks senders gave to persons. */
export interface SealedFacts {
  readonly secretAddresses: CaseState['secretAddresses'];
  /** By the key of the term that is about that person. */
  readonly marks: Readonly<Record<string, string>>;
}

/** The bytes to seal; null when there is nothing to hide. */
export const writeSealedFacts = ({
  secretAddresses,
  terms,
}: Pick<CaseState, 'secretAddresses' | 'terms'>): Buffer | null => {
  const marks = terms.flatMap((term) => (term.subject === null ? [] : [[termKey(term), term.subject]]));
  return secretAddresses.length === 0 && marks.length === 0
    ? null
    : Buffer.from(JSON.stringify({ secretAddresses, marks: Object.fromEntries(marks) }));
};

const NOTHING: SealedFacts = { secretAddresses: [], marks: {} };

/** These bytes read back; nothing when nothing was sealed or the key of the case was destroyed (null). */
export const readSealedFacts = (opened: Buffer | null): SealedFacts => {
  if (opened === null) return NOTHING;
  const facts = JSON.parse(opened.toString('utf8')) as SealedFacts | SealedFacts['secretAddresses'];
  // Before there were terms it was the list of addresses alone.
  return 'marks' in facts ? facts : { ...NOTHING, secretAddresses: facts };
};
