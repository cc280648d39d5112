import { join } from 'node:path';
import { createConsole, WEB_FOLDER } from '../../console/src/index.js';
import { createClock } from '../../clock/src/index.js';
import { createGateway } from '../../gateway/src/index.js';
import { createCounter, createDesk, createFollower } from '../../desk/src/index.js';
import { createDispatch } from '../../dispatch/src/index.js';
import { createIntake } from '../../intake/src/index.js';
import { loadContracts, viewSchemaComplaint } from '#contracts';
import { warningsIn, type PartnerId } from '#core';
import { installLog, logAt, signals, type Trouble } from '#messaging';
import {
  createDatabase,
  errorFields,
  freePort,
  keyring,
  masterKey,
  nestLogger,
  openPool,
  startEmbeddedPostgres,
  StartFault,
} from '#runtime';
import type { Clock, LogWriter } from '#runtime';
import { activateRulebook, dataSource, migrate, rulebookShelf } from '#store';
import { dataFolder } from './data-folder.js';
import { checkedExample } from './checked-example.js';
import { listenOn, requireFreePort } from './listen-on.js';
import { openDoor } from './people/open-door.js';
import { requireLog } from './require-log.js';
import { exampleTokens } from './partner-tokens.js';
import type { HubSettings } from './settings.js';

/** The whole hub, running in this process. */
export interface Street {
  readonly url: string;
  /** Where people work: the console, with the desk's API behind it. */
  readonly consoleUrl: string;
  /** Where one signs in and as whom, for who looks at the terminal. */
  readonly signIn: readonly string[];
  /** By which name the invented people of each organisation and function sign in to the desk. */
  readonly seats: Readonly<Record<string, string>>;
  readonly databaseUrl: string;
  readonly tokens: Readonly<Record<PartnerId, string>>;
  /** Lets whoever waits for a moment look again, because the clock was put at another one. */
  readonly clockMoved: () => void;
}

/** Where the parts of the street report: what happens, how it closes. */
export interface StreetCare {
  readonly say: (line: string) => void;
  readonly log: LogWriter;
  readonly clock: Clock;
  /** Whether that clock can be put at another moment: then it, and not the broker, tells when a report was received. */
  readonly simulated: boolean;
  readonly onClose: (close: () => Promise<unknown>) => void;
}

/** What the clock of terms is woken by. */
const TERMS = 'termijnen';

/** In the embedded log each partition costs its readers a query, and one process reads them all. */
const PARTITIONS = { embedded: { in: 4, out: 1 }, kafka: { in: 12, out: 4 } };

/** Starts database, log, intake, clock, dispatch, gateway, provider and desk, in that order; each says how it is closed, in reverse. */
export const startStreet = async (
  settings: HubSettings,
  { say, log: lines, clock, simulated, onClose }: StreetCare,
): Promise<Street> => {
  await requireFreePort(settings.port, 'SAMENLOOP_PORT');
  await requireFreePort(settings.consolePort, 'SAMENLOOP_CONSOLE_PORT');
  await requireFreePort(settings.identityPort, 'SAMENLOOP_AANMELD_PORT');
  await dataFolder(settings.data);
  say(`PostgreSQL starten in ${settings.data} …`);
  const server = await startEmbeddedPostgres({ folder: join(settings.data, 'postgres') });
  onClose(() => server.stop());
  const databaseUrl = await createDatabase(server.url(), 'samenloop');
  const pool = openPool(databaseUrl, { max: 10, applicationName: 'samenloop' });
  onClose(() => pool.end());
  const leasePool = openPool(databaseUrl, { max: 2, applicationName: 'samenloop-leases' });
  onClose(() => leasePool.end());
  await migrate(databaseUrl, pool, new Date());
  await installLog(pool);

  const contracts = loadContracts();
  const source = await dataSource(databaseUrl).initialize();
  onClose(() => source.destroy());
  const document = checkedExample(contracts.all);
  await activateRulebook(source, document);
  const warnings = warningsIn(document, contracts.all);
  const rulebooks = rulebookShelf(source);
  const { rulebook } = await rulebooks.active();
  const complaint = viewSchemaComplaint(rulebook, contracts.all);
  if (complaint !== null) throw new StartFault(complaint);
  say(
    `Regelset ${rulebook.version}: ${rulebook.partners.size} ketenpartners, ${rulebook.document.deelregels.length} deelregels${warnings.length === 0 ? '' : `, ${warnings.length} waarschuwingen (npm run controle)`}.`,
  );
  if (warnings.length > 0)
    lines.warn('regelset met waarschuwingen', { rulebook: rulebook.version, count: warnings.length });

  const keys = keyring(await masterKey(settings.masterKey, settings.data));
  const onTrouble = ({ group, topic, partition, failures, error }: Trouble): void =>
    lines.warn('opnieuw proberen', { group, topic, partition, attempt: failures, ...errorFields(error) });
  const wakeUps = signals(databaseUrl);
  onClose(() => wakeUps.close());
  const log = logAt({ ...settings, databaseUrl }, keys.log, onTrouble);
  onClose(() => log.close());
  await requireLog(log, settings.kafkaBrokers);

  const logger = nestLogger(lines);
  const shared = { pool, log, contracts, rulebooks, keyring: keys, clock, signals: wakeUps };
  const isKafka = settings.kafkaBrokers.length > 0;
  const partitions = isKafka ? PARTITIONS.kafka : PARTITIONS.embedded;
  const receiptClock = simulated ? 'CreateTime' : 'LogAppendTime';
  const intake = await createIntake({
    ...shared,
    announce: (streams) => streams.forEach((stream) => wakeUps.notify(stream)),
    logger,
    partitions: partitions.in,
    receiptClock,
  });
  onClose(() => intake.close());
  await intake.listen();
  const clockPool = openPool(databaseUrl, { max: 1, applicationName: 'samenloop-clock' });
  onClose(() => clockPool.end());
  const timeKeeper = await createClock(
    { ...shared, pool: clockPool, partitions: partitions.in, receiptClock, onTrouble },
    logger,
  );
  onClose(() => timeKeeper.close());
  const dispatch = await createDispatch(
    { ...shared, leasePool, outPartitions: partitions.out, onTrouble },
    logger,
  );
  onClose(() => dispatch.close());
  const gateway = await createGateway({ ...shared, source, logger: lines });
  onClose(() => gateway.close());
  const port = await listenOn(gateway, settings.port, 'SAMENLOOP_PORT');
  const deskPool = openPool(databaseUrl, { max: 8, applicationName: 'samenloop-tafel' });
  onClose(() => deskPool.end());
  const follower = await createFollower({
    ...shared,
    pool: deskPool,
    logger,
    outPartitions: partitions.out,
    announce: (all) => all.forEach((board) => wakeUps.notify(board)),
  });
  onClose(() => follower.close());
  await follower.listen();
  const counter = await createCounter({
    ...shared,
    pool: deskPool,
    logger,
    outPartitions: partitions.out,
  });
  onClose(() => counter.close());
  await counter.listen();
  const consolePort = settings.consolePort === 0 ? await freePort() : settings.consolePort;
  const consoleUrl = `http://127.0.0.1:${consolePort}`;
  const door = await openDoor(settings, { ...shared, rulebook, logger: lines, deskUrl: consoleUrl, onClose });
  const desk = await createDesk({
    ...shared,
    pool: deskPool,
    source,
    logger: lines,
    stopped: settings.stopped,
    people: door.people,
  });
  onClose(() => desk.close());
  const deskAt = `http://127.0.0.1:${await listenOn(desk, settings.deskPort, 'SAMENLOOP_TAFEL_PORT')}`;
  const web = await createConsole({ deskAt, webFolder: WEB_FOLDER, logger: lines });
  onClose(() => web.close());
  await listenOn(web, consolePort, 'SAMENLOOP_CONSOLE_PORT');
  const tokens = await exampleTokens(source, rulebook, settings.data);
  return {
    url: `http://127.0.0.1:${port}`,
    consoleUrl,
    signIn: door.lines,
    seats: door.seats,
    databaseUrl,
    tokens,
    clockMoved: () => wakeUps.notify(TERMS),
  };
};
