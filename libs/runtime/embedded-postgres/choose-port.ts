import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFault } from '../start-fault/start-fault.js';
import { freePort, isFreePort } from './free-port.js';

/** The asked port; or the one of last time; or a free one. What was chosen is kept in `folder` for the next start. */
export const choosePort = async (folder: string, asked: number | undefined): Promise<number> => {
  if (asked !== undefined) {
    if (await isFreePort(asked)) return asked;
    throw new StartFault(
      `Poort ${asked} voor PostgreSQL is al in gebruik: kies een andere poort of stop het andere programma.`,
    );
  }
  const file = join(folder, 'port');
  const last = Number(await readFile(file, 'utf8').catch(() => ''));
  if (Number.isInteger(last) && last > 0 && (await isFreePort(last))) return last;
  const port = await freePort();
  await writeFile(file, `${port}\n`);
  return port;
};
