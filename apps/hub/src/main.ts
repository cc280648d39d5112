import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { deskOverHttp, playScenarios, terminalView } from '../../simulator/src/index.js';
import {
  onShutdown,
  openLog,
  runApp,
  shiftableClock,
  shutDown,
  systemClock,
  type ShiftableClock,
} from '#runtime';
import { readArguments } from './arguments.js';
import { live } from './live.js';
import { hubSettings } from './settings.js';
import { startOver } from './start-over.js';
import { startStreet, type Street } from './start-street.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const run = async (): Promise<void> => {
  const asked = readArguments(process.argv.slice(2));
  const settings = hubSettings(process.env);
  if (asked.fresh) {
    say(`Opnieuw beginnen: de gegevens in ${settings.data} worden verwijderd.`);
    await startOver(settings.data);
  }
  const log = openLog({
    app: 'hub',
    level: 'warn',
    readable: process.stderr.isTTY,
    write: (line) => process.stderr.write(line),
  });
  const onClose = (close: () => Promise<unknown>): void => onShutdown(async () => void (await close()));
  const simulated = asked.plays === 'nothing' ? null : shiftableClock(settings.environment);
  const street = await startStreet(settings, {
    say,
    log,
    clock: simulated ?? systemClock,
    simulated: simulated !== null,
    onClose,
  });
  say(`De console: ${street.consoleUrl}`);
  street.signIn.forEach(say);
  say(`Samenloop is klaar: ${street.url}`);
  if (simulated === null) return;
  if (asked.plays === 'scenarios') await play(street, simulated, asked.once);
  else await live(street, { clock: simulated, say, onClose });
};

const play = async (street: Street, clock: ShiftableClock, once: boolean): Promise<void> => {
  const result = await playScenarios({
    baseUrl: street.url,
    tokens: street.tokens,
    desk: deskOverHttp(street.consoleUrl, street.seats),
    setTime: (instant) => {
      clock.standAt(instant);
      street.clockMoved();
    },
    round: randomUUID().slice(0, 8),
    show: terminalView(process.stdout),
  });
  clock.reset();
  if (!once) {
    say(
      `De scenario's zijn gespeeld en de klok staat weer op nu. Samenloop blijft draaien op ${street.url} (zie /v1/openapi.json); Ctrl-C stopt alles.`,
    );
    return;
  }
  say(JSON.stringify({ ...result, unexpected: result.unexpected.length }));
  await shutDown(result.unexpected.length === 0 ? 0 : 1);
};

await runApp(run);
