import { createHash } from 'node:crypto';
import { access, mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.js';
import { canReach } from './can-reach.js';

const ELSEWHERE = '/var/lib/samenloop';

/** Where the data of `folder` lies when root's PostgreSQL account cannot reach `folder` itself. */
const homeElsewhere = async (folder: string): Promise<string> => {
  const digest = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex');
  return join(ELSEWHERE, digest.slice(0, 16));
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The file in `folder` that tells a reader where the data went. */
const signpost = (folder: string): string => join(folder, 'gegevens-elders.txt');

/** The folder that holds the cluster for `folder`, when there is one already; null otherwise. */
export const existingHome = async (folder: string): Promise<string | null> => {
  if (await exists(join(folder, 'data'))) return folder;
  return (await exists(signpost(folder))) ? homeElsewhere(folder) : null;
};

/** The folder to hold the cluster for `folder`, made when needed: `folder` itself, or one the account can reach. */
export const clusterHome = async (folder: string, account: Account | null): Promise<string> => {
  await mkdir(folder, { recursive: true });
  if (account === null || (await canReach(folder, account))) return folder;
  const home = await homeElsewhere(folder);
  await mkdir(home, { recursive: true, mode: 0o755 });
  await writeFile(signpost(folder), `${home}\n`);
  return home;
};
