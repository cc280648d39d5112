import type { Pool } from 'pg';
import { readSealedFacts } from '#contracts';
import type { CaseId } from '#core';
import type { Keyring } from '#runtime';
import { casesAsTheyAre } from '#store';

/** The secret addresses known in a case, as they may stand in a text. */
export const secretAddressesIn = async (
  { pool, keyring }: { readonly pool: Pool; readonly keyring: Keyring },
  caseId: CaseId,
): Promise<readonly string[]> => {
  const [stored] = await casesAsTheyAre(pool, [caseId]);
  return stored === undefined ? [] : readSealedFacts(keyring.factsOf(stored)).secretAddresses;
};
