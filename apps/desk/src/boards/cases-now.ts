import type { Pool } from 'pg';
import { markedTerms, readSealedFacts } from '#contracts';
import type { CaseId, CaseNow, PartnerId } from '#core';
import type { Keyring } from '#runtime';
import { casesAsTheyAre, seenReports, type StoredCaseNow } from '#store';

/**
 * What the hub knows of these cases, as one organisation's cards need it. `since`: terms that were read after that moment, for whomever,
 * are not read again; without it all are as they are now.
 */
export type CasesNow = (
  organisation: PartnerId,
  cases: readonly CaseId[],
  since?: number,
) => Promise<ReadonlyMap<CaseId, CaseNow>>;

/** Where a case is and which terms it has: the same for everybody who looks at it. */
interface ReadTerms {
  readonly readAt: number;
  /** As it is stored; as long as that stays the same it is not opened again. */
  readonly stored: string;
  readonly told: Omit<CaseNow, 'seen'>;
}

/** What nobody asked for in this time is forgotten. */
const KEPT_MS = 60_000;

export const casesNow = ({ pool, keyring }: { readonly pool: Pool; readonly keyring: Keyring }): CasesNow => {
  const known = new Map<CaseId, ReadTerms>();
  const keep = (row: StoredCaseNow, readAt: number): void => {
    const { caseId, region, terms, wrappedKey, sealedFacts } = row;
    const before = known.get(caseId);
    // Of two that read at once the last that began counts.
    if (before !== undefined && before.readAt > readAt) return;
    const stored = JSON.stringify([region, terms, wrappedKey === null, sealedFacts?.toString('base64')]);
    const open = (): ReadTerms['told'] => ({
      region,
      terms: markedTerms(terms, readSealedFacts(keyring.factsOf({ caseId, wrappedKey, sealedFacts }))),
    });
    known.set(caseId, { readAt, stored, told: before?.stored === stored ? before.told : open() });
  };
  return async (organisation, cases, since = Number.POSITIVE_INFINITY) => {
    if (cases.length === 0) return new Map();
    const readAt = performance.now();
    const isRecent = (id: CaseId): boolean => (known.get(id)?.readAt ?? Number.NEGATIVE_INFINITY) > since;
    const [rows, seen] = await Promise.all([
      casesAsTheyAre(
        pool,
        cases.filter((id) => !isRecent(id)),
      ),
      seenReports(pool, organisation, cases),
    ]);
    for (const row of rows) keep(row, readAt);
    const found = new Map<CaseId, CaseNow>();
    for (const id of cases) {
      const told = known.get(id)?.told;
      if (told !== undefined) found.set(id, { ...told, seen: seen.get(id) ?? new Map() });
    }
    for (const [id, one] of known) if (readAt - one.readAt > KEPT_MS) known.delete(id);
    return found;
  };
};

/** Whether nothing changed between two looks at a case. */
export const isAsBefore = (one: CaseNow, other: CaseNow): boolean =>
  one.region === other.region &&
  one.terms === other.terms &&
  JSON.stringify([...one.seen]) === JSON.stringify([...other.seen]);
