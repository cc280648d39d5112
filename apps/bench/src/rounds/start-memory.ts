import { access } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { proportionalMb, treeOf } from '../measure/process-figures.js';
import type { Bench } from '../place/bench.js';

const HUB = new URL('../../../hub/src/main.js', import.meta.url);
const READY = 'Samenloop is klaar';
const SETTLE_MS = 5_000;

/** Memory of everything `npm start` starts, PostgreSQL included, at rest, in MB; null when there is no apps/hub. */
export const startMemory = async ({ workers, place }: Bench): Promise<number | null> => {
  const isThere = await access(fileURLToPath(HUB)).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const hub = workers.start(HUB, {
    environment: { SAMENLOOP_DATA: place.hubFolder, SAMENLOOP_PORT: '0' },
    profiles: null,
    args: ['--no-simulator'],
  });
  try {
    await hub.untilSaid(READY);
    await sleep(SETTLE_MS);
    const megabytes = await Promise.all((await treeOf(hub.pid)).map(proportionalMb));
    return megabytes.reduce((sum, one) => sum + one, 0);
  } finally {
    await hub.stop();
  }
};
