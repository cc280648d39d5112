import { access, chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { removeEmbeddedPostgres } from '#runtime';
import { proportionalMb, treeOf } from '../measure/process-figures.js';
import type { Bench } from '../place/bench.js';

const HUB = new URL('../../../hub/src/main.js', import.meta.url);
const READY = 'Samenloop is klaar';
const SETTLE_MS = 5_000;

/** Memory of everything `npm start` starts, PostgreSQL included, at rest, in MB; null when there is no apps/hub. */
export const startMemory = async ({ workers }: Bench): Promise<number | null> => {
  const isThere = await access(fileURLToPath(HUB)).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const folder = await mkdtemp(join(tmpdir(), 'samenloop-bench-hub-'));
  await chmod(folder, 0o755);
  const hub = workers.start(HUB, {
    environment: { SAMENLOOP_DATA: folder, SAMENLOOP_PORT: '0' },
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
    await removeEmbeddedPostgres(folder);
  }
};
