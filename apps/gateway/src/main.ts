import 'reflect-metadata';
import { loadContracts, viewSchemaComplaint } from '#contracts';
import { logAt, signals } from '#messaging';
import {
  appLog,
  keyring,
  masterKey,
  onShutdown,
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
  const { lines, notYet, onTrouble } = appLog('gateway');
  const keys = keyring(await masterKey(settings.masterKey, ''));
  const contracts = loadContracts();
  const pool = openPool(settings.databaseUrl, { max: 10, applicationName: 'samenloop-gateway' });
  const source = await persist(() => dataSource(settings.databaseUrl).initialize(), notYet);
  const rulebooks = rulebookShelf(source);
  const { rulebook } = await persist(() => rulebooks.active(), notYet);
  const complaint = viewSchemaComplaint(rulebook, contracts.all);
  if (complaint !== null) throw new StartFault(complaint);
  const wakeUps = signals(settings.databaseUrl);
  const log = logAt(settings, keys.log, onTrouble);

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
