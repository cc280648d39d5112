import { isJsonObject, termKey, type CaseState, type Json, type Term } from '#core';

/** What the hub must know of a case and nobody may read in the database. */
export interface SealedFacts {
  readonly secretAddresses: CaseState['secretAddresses'];
  /** The marks that senders gave to persons, by the key of the term that is about that person. */
  readonly marks: Readonly<Record<string, string>>;
  /** The facts that hold a text as its sender wrote it. */
  readonly facts: CaseState['facts'];
}

/**
 * A case as it is kept: the facts that may lie there readable, and the bytes to seal; null when there is nothing to hide. `kept`: the
 * marks of terms that are over, which a card still shows.
 */
export const writeSealedFacts = (
  { secretAddresses, terms, facts }: Pick<CaseState, 'secretAddresses' | 'terms' | 'facts'>,
  isKnown: (text: string) => boolean,
  kept: SealedFacts['marks'] = {},
): { readonly readable: CaseState['facts']; readonly hidden: Buffer | null } => {
  const marks = { ...kept, ...marksIn(terms) };
  const told = Object.entries(facts).filter(([, value]) => !isReadable(value, isKnown));
  if (secretAddresses.length === 0 && Object.keys(marks).length === 0 && told.length === 0)
    return { readable: facts, hidden: null };
  const hidden: SealedFacts = {
    secretAddresses,
    marks,
    facts: Object.fromEntries(told),
  };
  const readable = Object.entries(facts).filter(([name]) => !Object.hasOwn(hidden.facts, name));
  return { readable: Object.fromEntries(readable), hidden: Buffer.from(JSON.stringify(hidden)) };
};

/** Which person each of these terms is about. */
export const marksIn = (terms: readonly Term[]): SealedFacts['marks'] =>
  Object.fromEntries(
    terms.flatMap((term) => (term.subject === null ? [] : [[termKey(term), term.subject] as const])),
  );

const isReadable = (value: Json, isKnown: (text: string) => boolean): boolean => {
  if (typeof value === 'string') return isKnown(value);
  if (Array.isArray(value)) return (value as readonly Json[]).every((item) => isReadable(item, isKnown));
  return !isJsonObject(value) || Object.values(value).every((part) => isReadable(part ?? null, isKnown));
};

const NOTHING: SealedFacts = { secretAddresses: [], marks: {}, facts: {} };

/** These bytes read back; nothing when nothing was sealed or the key of the case was destroyed (null). */
export const readSealedFacts = (opened: Buffer | null): SealedFacts => {
  if (opened === null) return NOTHING;
  const facts = JSON.parse(opened.toString('utf8')) as Partial<SealedFacts> | SealedFacts['secretAddresses'];
  // Before there were terms it was the list of addresses alone; after that it held no facts for a while.
  return 'marks' in facts
    ? { ...NOTHING, ...facts }
    : { ...NOTHING, secretAddresses: facts as readonly string[] };
};
