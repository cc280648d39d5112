import 'reflect-metadata';
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
  systemClock,
} from '#runtime';
import { dataSource, rulebookShelf } from '#store';
import { createClock } from './create-clock.js';
import { clockSettings } from './settings.js';

await runApp(async () => {
  const settings = clockSettings(process.env);
  const { lines, notYet, onTrouble } = appLog('clock');
  const keys = keyring(await masterKey(settings.masterKey, ''));
  const pool = openPool(settings.databaseUrl, { max: 1, applicationName: 'samenloop-clock' });
  const source = await persist(() => dataSource(settings.databaseUrl).initialize(), notYet);
  const wakeUps = signals(settings.databaseUrl);
  const log = logAt(settings, keys.log, onTrouble);
  const { partitions } = settings;
  const parts = {
    pool,
    log,
    signals: wakeUps,
    rulebooks: rulebookShelf(source),
    clock: systemClock,
    partitions,
    onTrouble,
  };
  const clock = await createClock(parts, nestLogger(lines));
  onShutdown(() => pool.end());
  onShutdown(() => source.destroy());
  onShutdown(() => wakeUps.close());
  onShutdown(() => log.close());
  onShutdown(() => clock.close());
  lines.info('klaar');
});
