import { readSealedFacts } from '#contracts';
import type { CaseId } from '#core';
import { casesAsTheyAre } from '#store';
import type { CaseParts } from './case-before.js';

/** The secret addresses known in a case, as they may stand in a text. */
export const secretAddressesIn = async (
  { pool, keyring }: Pick<CaseParts, 'pool' | 'keyring'>,
  caseId: CaseId,
): Promise<readonly string[]> => {
  const [stored] = await casesAsTheyAre(pool, [caseId]);
  return stored === undefined ? [] : readSealedFacts(keyring.factsOf(stored)).secretAddresses;
};
