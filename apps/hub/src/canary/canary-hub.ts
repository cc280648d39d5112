import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyring, masterKey, openLog, shiftableClock, type Keyring, type ShiftableClock } from '#runtime';
import type { Street } from '../start-street.js';
import { streetInFolder } from '../street-in-folder.js';

/** The whole hub with everything it says caught, and what is needed to look behind its doors. */
export interface CanaryHub extends Street {
  readonly clock: ShiftableClock;
  readonly folder: string;
  /** Every log line, from level debug on. */
  readonly lines: readonly string[];
  readonly keys: Keyring;
  readonly kafkaBrokers: readonly string[];
  readonly topicPrefix: string;
  close(): Promise<void>;
}

export const runCanaryHub = async (kafkaBrokers: readonly string[]): Promise<CanaryHub> => {
  const folder = await mkdtemp(join(tmpdir(), 'samenloop-kanarie-'));
  const clock = shiftableClock('test');
  const lines: string[] = [];
  const topicPrefix = `kanarie-${randomBytes(4).toString('hex')}.`;
  const street = await streetInFolder({
    folder,
    environment: 'test',
    clock,
    log: openLog({ app: 'kanarie', level: 'debug', readable: false, write: (line) => lines.push(line) }),
    say: (line) => lines.push(line),
    kafkaBrokers,
    topicPrefix,
  });
  const close = async (): Promise<void> => {
    await street.close();
    await rm(folder, { recursive: true, force: true });
  };
  const keys = keyring(await masterKey(undefined, folder));
  return { ...street, clock, folder, lines, keys, kafkaBrokers, topicPrefix, close };
};
