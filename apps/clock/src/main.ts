import 'reflect-metadata';
import { logAt, signals, type Trouble } from '#messaging';
import {
  errorFields,
  keyring,
  masterKey,
  nestLogger,
  onShutdown,
  openLog,
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
  const lines = openLog({
    app: 'clock',
    level: 'info',
    readable: process.stdout.isTTY,
    write: (line) => process.stdout.write(line),
  });
  const onTrouble = ({ group, topic, partition, failures, error }: Trouble): void =>
    lines.warn('opnieuw proberen', { group, topic, partition, attempt: failures, ...errorFields(error) });
  const keys = keyring(await masterKey(settings.masterKey, ''));
  const pool = openPool(settings.databaseUrl, { max: 1, applicationName: 'samenloop-clock' });
  const source = await persist(
    () => dataSource(settings.databaseUrl).initialize(),
    (error, failures) => lines.warn('nog niet gestart', { attempt: failures, ...errorFields(error) }),
  );
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
