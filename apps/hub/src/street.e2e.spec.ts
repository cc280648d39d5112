import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskOverHttp, loadScenarios, playScenarios } from '../../simulator/src/index.js';
import { runStreet, type RunningStreet } from './testing/running-street.js';

const brokers = (process.env.KAFKA_BROKERS ?? '').split(',').filter((broker) => broker !== '');
const logs = [
  { name: 'the embedded log', kafkaBrokers: [] as string[], rounds: ['een', 'twee'] },
  // What a second round could find lies in the database, which is the same.
  ...(brokers.length > 0 ? [{ name: 'Kafka', kafkaBrokers: brokers, rounds: ['een'] }] : []),
];

describe.each(logs)('the street on $name', ({ kafkaBrokers, rounds }) => {
  let street: RunningStreet;

  beforeAll(async () => {
    street = await runStreet(null, kafkaBrokers);
  }, 300_000);
  afterAll(() => street.close(), 60_000);

  it.each(rounds)(
    'gives every recipient of every scenario exactly what it should see, and nobody else anything: round %s, in new cases',
    async (round) => {
      const result = await playScenarios({
        baseUrl: street.url,
        tokens: street.tokens,
        desk: deskOverHttp(street.consoleUrl, street.seats),
        setTime: street.setTime,
        round,
        show: () => undefined,
      });
      expect(result.unexpected).toEqual([]);
      const rows = loadScenarios().scenarios.flatMap(({ rijen }) => rijen);
      const told = rows.filter(({ meldt }) => meldt !== undefined).length;
      expect(result.reports).toBe(rows.length - told);
      expect(result.termReports).toBeGreaterThan(told);
    },
    900_000,
  );
});
