import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { recipientsIn, type RecipientName, type Rulebook } from '#core';
import { issueToken, revokeTokens } from '#store';

const SYSTEM = 'proefketen';

/**
 * A fresh bearer token for each partner of the example rulebook and each of its functions, for the simulator and for who wants to try the API by hand.
 * They lie in the data folder for its owner's eyes only; those of an earlier start no longer work.
 */
export const exampleTokens = async (
  source: DataSource,
  rulebook: Rulebook,
  folder: string,
): Promise<Record<RecipientName, string>> => {
  await revokeTokens(source, SYSTEM);
  const tokens: Record<RecipientName, string> = {};
  for (const name of recipientsIn(rulebook)) tokens[name] = await issueToken(source, name, SYSTEM);
  await writeFile(join(folder, 'tokens.json'), `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  return tokens;
};
