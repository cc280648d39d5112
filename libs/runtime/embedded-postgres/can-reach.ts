import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Account } from './account.js';

const mayEnter = (folder: { mode: number; uid: number; gid: number }, account: Account): boolean => {
  if (folder.uid === account.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === account.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
};

/** Whether the account may pass through the folder and all folders above it (a clone below a 0700 home cannot be reached). */
export const canReach = async (folder: string, account: Account): Promise<boolean> => {
  let path = await realpath(folder);
  for (;;) {
    if (!mayEnter(await stat(path), account)) return false;
    const above = dirname(path);
    if (above === path) return true;
    path = above;
  }
};
