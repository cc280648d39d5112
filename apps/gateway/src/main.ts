import 'reflect-metadata';
import { loadContracts, viewSchemaComplaint } from '#contracts';
import { logAt, signals } from '#messaging';
import {
  errorFields,
  keyring,
  masterKey,
  onShutdown,
  openLog,
  openPool,
  persist,
  runApp,
  StartFault,
  systemClock,
} from '#runtime';
import { dataSource, rulebookShelf } from '#store';
import { createGateway } from './create-gateway.js';
import { gatewaySettings } from './settings.js';

await runApp(async () => {
  const settings = gatewaySettings();
  const lines = openLog({
    app: 'gateway',
    level: 'info',
    readable: process.stdout.isTTY,
    write: (line) => process.stdout.write(line),
  });
  const keys = keyring(await masterKey(settings.masterKey, ''));
  const contracts = loadContracts();
  const pool = openPool(settings.databaseUrl, { max: 10, applicationName: 'samenloop-gateway' });
  const notYet = (error: unknown, failures: number): void =>
    lines.warn('nog niet gestart', { attempt: failures, ...errorFields(error) });
  const source = await persist(() => dataSource(settings.databaseUrl).initialize(), notYet);
  const rulebooks = rulebookShelf(source);
  const { rulebook } = await persist(() => rulebooks.active(), notYet);
  const complaint = viewSchemaComplaint(rulebook, contracts.all);
  if (complaint !== null) throw new StartFault(complaint);
  const wakeUps = signals(settings.databaseUrl);
  const log = logAt(settings, keys.log, ({ topic, partition, failures, error }) =>
    lines.warn('opnieuw proberen', { topic, partition, attempt: failures, ...errorFields(error) }),
  );

  const gateway = await createGateway({
    log,
    pool,
    source,
    contracts,
    rulebooks,
    keyring: keys,
    clock: systemClock,
    signals: wakeUps,
    logger: lines,
  });
  onShutdown(() => pool.end());
  onShutdown(() => source.destroy());
  onShutdown(() => wakeUps.close());
  onShutdown(() => log.close());
  onShutdown(() => gateway.close());
  await gateway.listen(settings.port, settings.host);
  lines.info('klaar', { port: settings.port });
});
