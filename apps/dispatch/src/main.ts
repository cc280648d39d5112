import 'reflect-metadata';
import { loadContracts, viewSchemaComplaint } from '#contracts';
import { logAt, signals } from '#messaging';
import {
  appLog,
  keyring,
  masterKey,
  nestLogger,
  onShutdown,
  openPool,
  persist,
  runApp,
  StartFault,
  systemClock,
} from '#runtime';
import { dataSource, rulebookShelf } from '#store';
import { createDispatch } from './create-dispatch.js';
import { dispatchSettings } from './settings.js';

await runApp(async () => {
  const settings = dispatchSettings(process.env);
  const { lines, notYet, onTrouble } = appLog('dispatch');
  const keys = keyring(await masterKey(settings.masterKey, ''));
  const contracts = loadContracts();
  const pool = openPool(settings.databaseUrl, { max: 6, applicationName: 'samenloop-dispatch' });
  const leasePool = openPool(settings.databaseUrl, { max: 2, applicationName: 'samenloop-dispatch-leases' });
  const source = await persist(() => dataSource(settings.databaseUrl).initialize(), notYet);
  const rulebooks = rulebookShelf(source);
  const { rulebook } = await persist(() => rulebooks.active(), notYet);
  const complaint = viewSchemaComplaint(rulebook, contracts.all);
  if (complaint !== null) throw new StartFault(complaint);
  const wakeUps = signals(settings.databaseUrl);
  const log = logAt(settings, keys.log, onTrouble);

  const parts = {
    pool,
    leasePool,
    log,
    signals: wakeUps,
    clock: systemClock,
    outPartitions: settings.kafkaBrokers.length > 0 ? 4 : 1,
    contracts,
    rulebooks,
    keyring: keys,
    onTrouble,
  };
  const dispatch = await createDispatch(parts, nestLogger(lines));
  onShutdown(() => Promise.all([pool.end(), leasePool.end()]).then(() => undefined));
  onShutdown(() => source.destroy());
  onShutdown(() => wakeUps.close());
  onShutdown(() => log.close());
  onShutdown(() => dispatch.close());
  lines.info('klaar');
});
