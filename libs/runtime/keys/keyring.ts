import { newCaseKey, unwrapKey, wrapKey } from './case-key.js';
import { cipher, type Cipher } from './cipher.js';
import { keyFor } from './key-for.js';
import { keyedDigest } from './keyed-digest.js';

/** The key of a case as it is stored. Once it is destroyed, the bodies of that case are gone for ever. */
export interface StoredCaseKey {
  readonly caseId: string;
  readonly wrappedKey: Buffer;
}

/** All keys of an installation, derived from its master key. */
export interface Keyring {
  readonly newCaseKey: (caseId: string) => StoredCaseKey;
  /** A body opens only with the key of its case and as the body of that report. */
  readonly sealBody: (key: StoredCaseKey, reportId: string, body: Buffer) => Buffer;
  /** Throws when the body was changed, or belongs to another report or case. */
  readonly openBody: (key: StoredCaseKey, reportId: string, sealed: Buffer) => Buffer;
  /** The body as it is kept in a row; null once the body or the key of its case was destroyed. */
  readonly bodyOf: (kept: KeptBody) => { readonly bytes: Buffer; readonly structured: boolean } | null;
  /** The id that a sender gave its event: it may hold a name, so it is kept no more readable than the body. */
  readonly sealEventId: (key: StoredCaseKey | null, reportId: string, eventId: string) => Buffer;
  /** The event id as it is kept in a row; null when none was kept or the key of its case was destroyed. */
  readonly eventIdOf: (kept: KeptEventId) => string | null;
  /** What is kept sealed of a case, opened; null when there is nothing, or its key was destroyed. */
  readonly factsOf: (
    kept: Pick<KeptBody, 'caseId' | 'wrappedKey'> & { sealedFacts: Buffer | null },
  ) => Buffer | null;
  /** For what was rejected: it belongs to no case and is kept only for a short time. */
  readonly rejected: Cipher;
  /** For records of the embedded log. */
  readonly log: Cipher;
  /** Recognises the same bytes again, for evidence; tells nothing to who lacks the key. */
  readonly digest: (bytes: Buffer) => Buffer;
  /** A person by what identifies them: the same person gets the same 16 bytes, and nobody without the key can tell who. */
  readonly pseudonym: (identity: string) => Buffer;
  /** For the names of people who work with the hub. */
  readonly people: Cipher;
  /** Recognises a text again without keeping it: 32 hexadecimal digits. */
  readonly mark: (text: string) => string;
}

/** A sealed body with the key it opens with. */
export interface KeptBody {
  readonly caseId: string;
  readonly reportId: string;
  readonly structured: boolean;
  readonly sealed: Buffer | null;
  readonly wrappedKey: Buffer | null;
}

/** A sealed event id with the key it opens with; without a case it was that of a rejected report. */
export interface KeptEventId {
  readonly caseId: string | null;
  readonly reportId: string;
  readonly sealedEventId: Buffer | null;
  readonly wrappedKey: Buffer | null;
}

const REMEMBERED = 5_000;
const PSEUDONYM_BYTES = 16;
const MARK_BYTES = 16;

export const keyring = (master: Buffer): Keyring => {
  const wrapping = cipher(keyFor(master, 'zaaksleutel'));
  const evidence = keyedDigest(keyFor(master, 'bewijs'));
  const persons = keyedDigest(keyFor(master, 'betrokkene'));
  const recognition = keyedDigest(keyFor(master, 'herkenning'));
  const { made, ofCase } = caseCiphers(wrapping);
  const rejected = cipher(keyFor(master, 'geweigerd'));
  const openBody: Keyring['openBody'] = (key, reportId, sealed) =>
    ofCase(key).open(sealed, Buffer.from(reportId));
  return {
    newCaseKey: made,
    sealBody: (key, reportId, body) => ofCase(key).seal(body, Buffer.from(reportId)),
    openBody,
    bodyOf: ({ caseId, reportId, structured, sealed, wrappedKey }) =>
      sealed === null || isDestroyed(wrappedKey)
        ? null
        : { bytes: openBody({ caseId, wrappedKey }, reportId, sealed), structured },
    sealEventId: (key, reportId, eventId) =>
      (key === null ? rejected : ofCase(key)).seal(Buffer.from(eventId), eventIdContext(reportId)),
    eventIdOf: ({ caseId, reportId, sealedEventId, wrappedKey }) => {
      if (sealedEventId === null || (caseId !== null && isDestroyed(wrappedKey))) return null;
      const opens = caseId === null || isDestroyed(wrappedKey) ? rejected : ofCase({ caseId, wrappedKey });
      return opens.open(sealedEventId, eventIdContext(reportId)).toString('utf8');
    },
    factsOf: ({ caseId, wrappedKey, sealedFacts }) =>
      sealedFacts === null || isDestroyed(wrappedKey)
        ? null
        : openBody({ caseId, wrappedKey }, caseId, sealedFacts),
    rejected,
    log: cipher(keyFor(master, 'log')),
    digest: evidence,
    pseudonym: (identity) => persons(identity).subarray(0, PSEUDONYM_BYTES),
    people: cipher(keyFor(master, 'medewerker')),
    mark: (text) => recognition(text).toString('hex', 0, MARK_BYTES),
  };
};

/** A key that was emptied is as gone as one that is not there: what it sealed can be opened by nobody, and holds nobody up. */
const isDestroyed = (wrappedKey: Buffer | null): wrappedKey is null =>
  wrappedKey === null || wrappedKey.length === 0;

// Another context than that of the body, so that the one is never taken for the other.
const eventIdContext = (reportId: string): Buffer => Buffer.from(`kenmerk ${reportId}`);

interface CaseCiphers {
  readonly made: (caseId: string) => StoredCaseKey;
  readonly ofCase: (key: StoredCaseKey) => Cipher;
}

/** Unwrapping costs as much as sealing: the ciphers of the latest cases are kept, and never outlive another wrapped key. */
const caseCiphers = (wrapping: Cipher): CaseCiphers => {
  const known = new Map<string, { readonly wrappedKey: Buffer; readonly cipher: Cipher }>();
  const remembered = ({ caseId, wrappedKey }: StoredCaseKey, key: Buffer): Cipher => {
    const opened = cipher(key);
    known.set(caseId, { wrappedKey, cipher: opened });
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? caseId);
    return opened;
  };
  return {
    made: (caseId) => {
      const key = newCaseKey();
      const stored = { caseId, wrappedKey: wrapKey(wrapping, key, caseId) };
      remembered(stored, key);
      return stored;
    },
    ofCase: (stored) => {
      const before = known.get(stored.caseId);
      return before?.wrappedKey.equals(stored.wrappedKey)
        ? before.cipher
        : remembered(stored, unwrapKey(wrapping, stored.wrappedKey, stored.caseId));
    },
  };
};
