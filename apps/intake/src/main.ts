import 'reflect-metadata';
import { loadContracts } from '#contracts';
import { logAt, signals } from '#messaging';
import { appLog, keyring, masterKey, nestLogger, onShutdown, openPool, persist, runApp } from '#runtime';
import { dataSource, rulebookShelf } from '#store';
import { createIntake } from './create-intake.js';
import { intakeSettings } from './settings.js';

await runApp(async () => {
  const settings = intakeSettings(process.env);
  const { lines, notYet, onTrouble } = appLog('intake');
  const keys = keyring(await masterKey(settings.masterKey, ''));
  const contracts = loadContracts();
  const pool = openPool(settings.databaseUrl, { max: 6, applicationName: 'samenloop-intake' });
  const source = await persist(() => dataSource(settings.databaseUrl).initialize(), notYet);
  const wakeUps = signals(settings.databaseUrl);
  const log = logAt(settings, keys.log, onTrouble);

  const options = {
    pool,
    contracts,
    rulebooks: rulebookShelf(source),
    keyring: keys,
    announce: (streams: ReadonlySet<string>) => streams.forEach((stream) => wakeUps.notify(stream)),
    log,
    logger: nestLogger(lines),
    partitions: settings.partitions,
  };
  const intake = await persist(() => createIntake(options), notYet);
  onShutdown(() => pool.end());
  onShutdown(() => source.destroy());
  onShutdown(() => wakeUps.close());
  onShutdown(() => log.close());
  onShutdown(() => intake.close());
  await intake.listen();
  lines.info('klaar');
});
