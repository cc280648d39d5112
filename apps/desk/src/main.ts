import 'reflect-metadata';
import { loadContracts } from '#contracts';
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
import { createDesk } from './create-desk.js';
import { createFollower } from './follow/create-follower.js';
import { createCounter } from './indicators/create-counter.js';
import { peopleSettings } from './people/sign-in-settings.js';
import { deskSettings } from './settings.js';

await runApp(async () => {
  const settings = deskSettings(process.env);
  const { lines, notYet, onTrouble } = appLog('tafel');
  const keys = keyring(await masterKey(settings.masterKey, ''));
  const pool = openPool(settings.databaseUrl, { max: 10, applicationName: 'samenloop-tafel' });
  const source = await persist(() => dataSource(settings.databaseUrl).initialize(), notYet);
  const rulebooks = rulebookShelf(source);
  await persist(() => rulebooks.active(), notYet);
  const wakeUps = signals(settings.databaseUrl);
  const log = logAt(settings, keys.log, onTrouble);

  const shared = { log, pool, rulebooks, keyring: keys };
  const logger = nestLogger(lines);
  const outPartitions = settings.kafkaBrokers.length > 0 ? 4 : 1;
  const counter = await persist(() => createCounter({ ...shared, logger, outPartitions }), notYet);
  const follower = await persist(
    () =>
      createFollower({
        ...shared,
        logger,
        outPartitions,
        announce: (boards) => boards.forEach((board) => wakeUps.notify(board)),
      }),
    notYet,
  );
  const desk = await createDesk({
    ...shared,
    source,
    contracts: loadContracts(),
    clock: systemClock,
    signals: wakeUps,
    logger: lines,
    stopped: settings.stopped,
    people: await peopleSettings(settings.signIn, settings.deskUrl, systemClock),
  });
  onShutdown(() => pool.end());
  onShutdown(() => source.destroy());
  onShutdown(() => wakeUps.close());
  onShutdown(() => log.close());
  onShutdown(() => counter.close());
  onShutdown(() => follower.close());
  onShutdown(() => desk.close());
  await follower.listen();
  await counter.listen();
  await desk.listen(settings.port, settings.host);
  lines.info('klaar', { port: settings.port });
});
