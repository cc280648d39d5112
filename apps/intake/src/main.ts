import 'reflect-metadata';
import { loadContracts } from '#contracts';
import { logAt, signals } from '#messaging';
import { errorFields, keyring, masterKey, nestLogger, onShutdown, openLog, openPool } from '#runtime';
import { dataSource, rulebookShelf } from '#store';
import { createIntake } from './create-intake.js';
import { intakeSettings } from './settings.js';

const settings = intakeSettings(process.env);
const lines = openLog({
  app: 'intake',
  level: 'info',
  readable: process.stdout.isTTY,
  write: (line) => process.stdout.write(line),
});
const keys = keyring(await masterKey(settings.masterKey, ''));
const contracts = loadContracts();
const pool = openPool(settings.databaseUrl, { max: 6, applicationName: 'samenloop-intake' });
const source = await dataSource(settings.databaseUrl).initialize();
const wakeUps = signals(settings.databaseUrl);
const log = logAt(settings, keys.log, ({ group, topic, partition, failures, error }) =>
  lines.warn('opnieuw proberen', { group, topic, partition, attempt: failures, ...errorFields(error) }),
);

const intake = await createIntake({
  pool,
  contracts,
  rulebooks: rulebookShelf(source, contracts.all),
  keyring: keys,
  withReceipts: settings.kafkaBrokers.length > 0,
  announce: (streams) => streams.forEach((stream) => wakeUps.notify(stream)),
  log,
  logger: nestLogger(lines),
  partitions: settings.partitions,
});
onShutdown(() => pool.end());
onShutdown(() => source.destroy());
onShutdown(() => wakeUps.close());
onShutdown(() => log.close());
onShutdown(() => intake.close());
await intake.listen();
lines.info('klaar');
