import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskOverHttp, loadScenarios, playScenarios } from '../../simulator/src/index.js';
import { openLog, shiftableClock } from '#runtime';
import { startStreet, type Street } from './start-street.js';

const brokers = (process.env.KAFKA_BROKERS ?? '').split(',').filter((broker) => broker !== '');
const logs = [
  { name: 'the embedded log', kafkaBrokers: [] as string[] },
  ...(brokers.length > 0 ? [{ name: 'Kafka', kafkaBrokers: brokers }] : []),
];

describe.each(logs)('the street on $name', ({ kafkaBrokers }) => {
  const clock = shiftableClock('test');
  const closers: (() => Promise<unknown>)[] = [];
  let folder: string;
  let street: Street;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samenloop-straat-'));
    const settings = {
      port: 0,
      deskPort: 0,
      identityPort: 0,
      signIn: null,
      data: folder,
      kafkaBrokers,
      topicPrefix: `proef-${randomBytes(4).toString('hex')}.`,
      masterKey: undefined,
      environment: 'test',
    };
    street = await startStreet(settings, {
      say: () => undefined,
      log: openLog({
        app: 'proef',
        level: 'error',
        readable: true,
        write: (line) => process.stderr.write(line),
      }),
      clock,
      simulated: true,
      onClose: (close) => closers.push(close),
    });
  }, 900_000);

  afterAll(async () => {
    for (const close of closers.reverse()) await close();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  const play = (round: string) =>
    playScenarios({
      baseUrl: street.url,
      tokens: street.tokens,
      desk: deskOverHttp(street.deskUrl, street.seats),
      setTime: (instant) => {
        clock.standAt(instant);
        street.clockMoved();
      },
      round,
      show: () => undefined,
    });

  it('gives every recipient of every scenario exactly what it should see, and nobody else anything', async () => {
    const result = await play('een');
    expect(result.unexpected).toEqual([]);
    const rows = loadScenarios().scenarios.flatMap(({ rijen }) => rijen);
    const told = rows.filter(({ meldt }) => meldt !== undefined).length;
    expect(result.reports).toBe(rows.length - told);
    expect(result.termReports).toBeGreaterThan(told);
  }, 900_000);

  it('plays the same again in new cases', async () => {
    expect((await play('twee')).unexpected).toEqual([]);
  }, 900_000);
});
