import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFault } from '../start-fault/start-fault.js';

const KEY_BYTES = 32;

const decode = (text: string, where: string): Buffer => {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === KEY_BYTES) return key;
  throw new StartFault(
    `De sleutel in ${where} is onjuist: verwacht ${KEY_BYTES} bytes in base64 (openssl rand -base64 32).`,
  );
};

/**
 * The installation's master key, 32 bytes: `given` (base64, from SAMENLOOP_SLEUTEL), or else the one in the file `sleutel` in
 * `folder`, made on first use for its owner's eyes only. Everything sealed is lost with it.
 */
export const masterKey = async (given: string | undefined, folder: string): Promise<Buffer> => {
  if (given !== undefined) return decode(given, 'SAMENLOOP_SLEUTEL');
  const file = join(folder, 'sleutel');
  await mkdir(folder, { recursive: true });
  const fresh = randomBytes(KEY_BYTES).toString('base64');
  // `wx`: of two that start at once, the second reads what the first wrote.
  await writeFile(file, fresh, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return decode(await readFile(file, 'utf8'), file);
};
