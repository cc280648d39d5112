import type { Pool } from 'pg';
import { markedTerms, readSealedFacts } from '#contracts';
import type { CaseId, CaseNow, PartnerId } from '#core';
import type { Keyring } from '#runtime';
import { casesAsTheyAre, seenReports } from '#store';

/** What the hub knows of these cases now, as one organisation's cards need it. */
export const casesNow = async (
  { pool, keyring }: { readonly pool: Pool; readonly keyring: Keyring },
  organisation: PartnerId,
  cases: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, CaseNow>> => {
  if (cases.length === 0) return new Map();
  const [stored, seen] = await Promise.all([
    casesAsTheyAre(pool, cases),
    seenReports(pool, organisation, cases),
  ]);
  return new Map(
    stored.map(({ caseId, region, wrappedKey, sealedFacts, terms }) => [
      caseId,
      {
        region,
        terms: markedTerms(terms, readSealedFacts(keyring.factsOf({ caseId, wrappedKey, sealedFacts }))),
        seen: seen.get(caseId) ?? new Map(),
      },
    ]),
  );
};

/** Tells two moments of a case apart. */
export const keyOfCaseNow = ({ region, terms, seen }: CaseNow): string =>
  JSON.stringify([region, terms, [...seen]]);
