import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.js';
import { explainFailure } from './explain-failure.js';
import type { Programs } from './native-programs.js';
import { runProgram } from './run-program.js';
import { SUPERUSER } from './superuser.js';

/** Makes an empty cluster in `home/data`: UTF-8, the same sorting on every machine, passwords required. */
export const initialiseCluster = async (
  home: string,
  { programs, account, password }: { programs: Programs; account: Account | null; password: string },
): Promise<void> => {
  const half = join(home, 'data.new');
  const passwordFile = join(home, 'initdb-password');
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) await Promise.all([half, passwordFile].map((path) => chown(path, account.uid, account.gid)));
  try {
    const { code, errors } = await runProgram(
      programs.initdb,
      [
        ...['-D', half, '-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
        ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
        // A crash of the machine in mid-start must not cost the second start: it only removes data.new.
        '--no-sync',
      ],
      { account, cwd: home },
    );
    if (code !== 0) throw explainFailure(errors, home);
    await rename(half, join(home, 'data'));
  } finally {
    await rm(passwordFile, { force: true });
  }
};
