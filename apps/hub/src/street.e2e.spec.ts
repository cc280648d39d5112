import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskOverHttp, loadScenarios, playScenarios } from '../../simulator/src/index.js';
import { runStreet, type RunningStreet } from './testing/running-street.js';

const brokers = (process.env.KAFKA_BROKERS ?? '').split(',').filter((broker) => broker !== '');
const logs = [
  { name: 'the embedded log', kafkaBrokers: [] as string[] },
  ...(brokers.length > 0 ? [{ name: 'Kafka', kafkaBrokers: brokers }] : []),
];

describe.each(logs)('the street on $name', ({ kafkaBrokers }) => {
  let street: RunningStreet;

  beforeAll(async () => {
    street = await runStreet(null, kafkaBrokers);
  }, 300_000);
  afterAll(() => street.close(), 60_000);

  const play = (round: string) =>
    playScenarios({
      baseUrl: street.url,
      tokens: street.tokens,
      desk: deskOverHttp(street.consoleUrl, street.seats),
      setTime: street.setTime,
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
