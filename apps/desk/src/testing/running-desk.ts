import { randomBytes } from 'node:crypto';
import { exampleRulebook, loadContracts } from '#contracts';
import { inTopics, installLog, postgresLog, signals, type Log } from '#messaging';
import { freePort, keyring, openLog, openPool, systemClock } from '#runtime';
import { activateRulebook, dataSource, migrate, rulebookShelf } from '#store';
import { createDesk } from '../create-desk.js';
import type { DeskParts } from '../desk-parts.js';
import { STOPPED_SETTINGS } from '../stopped/stopped-settings.js';

export interface RunningDesk {
  readonly url: string;
  readonly parts: DeskParts;
  /** Everything it logged. */
  readonly lines: readonly string[];
  /** Closes the desk alone. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** A desk on 127.0.0.1 with the example rulebook, the embedded log and a database of its own, at this moment. */
export const runDesk = async (
  url: string,
  at: number,
  besides: (parts: DeskParts) => Partial<DeskParts> | Promise<Partial<DeskParts>> = () => ({}),
): Promise<RunningDesk> => {
  const pool = openPool(url, { max: 8, applicationName: 'proef' });
  await migrate(url, pool, new Date(at));
  await installLog(pool);
  const source = await dataSource(url).initialize();
  await activateRulebook(source, exampleRulebook());
  const keys = keyring(randomBytes(32));
  const log: Log = postgresLog({ url, cipher: keys.log });
  const rulebooks = rulebookShelf(source);
  await log.ensureTopics(inTopics((await rulebooks.active()).rulebook.partners.keys(), 1));
  const wakeUps = signals(url);
  const lines: string[] = [];
  const port = await freePort();
  const deskUrl = `http://127.0.0.1:${port}`;
  const common: DeskParts = {
    log,
    pool,
    source,
    contracts: loadContracts(),
    rulebooks,
    keyring: keys,
    clock: () => at,
    signals: wakeUps,
    stopped: STOPPED_SETTINGS,
    logger: openLog({ app: 'tafel', level: 'info', readable: false, write: (line) => lines.push(line) }),
    people: {
      environment: 'Proef',
      deskUrl,
      // Nobody answers there: a spec that signs in for real gives one of its own.
      issuer: 'http://127.0.0.1:9',
      client: { id: 'samenloop', proof: { secret: 'proef' } },
      levels: [],
      idleMs: 30 * 60_000,
      longestMs: 12 * 60 * 60_000,
      now: systemClock,
    },
  };
  const parts = { ...common, ...(await besides(common)) };
  const desk = await createDesk(parts);
  await desk.listen(port, '127.0.0.1');
  return {
    url: deskUrl,
    parts,
    lines,
    stop: () => desk.close(),
    close: async () => {
      await desk.close();
      await log.close();
      await wakeUps.close();
      await source.destroy();
      await pool.end();
    },
  };
};
