import { randomBytes } from 'node:crypto';
import { exampleRulebook, loadContracts } from '#contracts';
import { inTopics, installLog, postgresLog, signals, type Log } from '#messaging';
import { keyring, openLog, openPool } from '#runtime';
import { activateRulebook, dataSource, issueToken, migrate, rulebookShelf } from '#store';
import { createGateway } from '../create-gateway.js';
import type { GatewayParts } from '../gateway-parts.js';

export interface RunningGateway {
  readonly url: URL;
  readonly parts: GatewayParts;
  /** Everything it logged. */
  readonly lines: readonly string[];
  tokenOf(partner: string): Promise<string>;
  /** Closes the gateway alone. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** A gateway on 127.0.0.1 with the example rulebook, the embedded log and a database of its own, at this moment. */
export const runGateway = async (
  url: string,
  at: number,
  besides: (parts: GatewayParts) => Partial<GatewayParts> = () => ({}),
): Promise<RunningGateway> => {
  const pool = openPool(url, { max: 8, applicationName: 'proef' });
  await migrate(url, pool, new Date(at));
  await installLog(pool);
  const source = await dataSource(url).initialize();
  await activateRulebook(source, exampleRulebook());
  const keys = keyring(randomBytes(32));
  const log: Log = postgresLog({ url, cipher: keys.log });
  const contracts = loadContracts();
  const rulebooks = rulebookShelf(source);
  await log.ensureTopics(inTopics((await rulebooks.active()).rulebook.partners.keys(), 3));
  const wakeUps = signals(url);
  const lines: string[] = [];
  const common: GatewayParts = {
    log,
    pool,
    source,
    contracts,
    rulebooks,
    keyring: keys,
    clock: () => at,
    signals: wakeUps,
    logger: openLog({ app: 'gateway', level: 'info', readable: false, write: (line) => lines.push(line) }),
  };
  const parts = { ...common, ...besides(common) };
  const gateway = await createGateway(parts);
  await gateway.listen(0, '127.0.0.1');
  return {
    url: new URL(await gateway.getUrl()),
    parts,
    lines,
    tokenOf: (partner) => issueToken(source, partner, 'proef'),
    stop: () => gateway.close(),
    close: async () => {
      await gateway.close();
      await log.close();
      await wakeUps.close();
      await source.destroy();
      await pool.end();
    },
  };
};
