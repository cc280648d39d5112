import { describe, expect, it } from '@jest/globals';
import { StartFault } from '#runtime';
import { benchSettings } from './settings.js';

describe('the settings of the bench', () => {
  it('measure everything unless told otherwise', () => {
    const { parts, reports, rounds, json, withoutKafka } = benchSettings([], {});
    expect([...parts]).toEqual([
      'floor',
      'embedded',
      'kafka',
      'end-to-end',
      'latency',
      'memory',
      'klok',
      'delen',
      'routeren',
      'tafels',
      'console',
      'berichten',
    ]);
    expect({ reports, rounds, json }).toEqual({ reports: 100_000, rounds: 3, json: false });
    expect(withoutKafka).toBe('KAFKA_BROKERS niet gezet');
  });

  it('take the parts, the size and the brokers that were asked', () => {
    const asked = benchSettings(['--only', 'floor, embedded', '--reports', '5000', '--short'], {
      KAFKA_BROKERS: 'localhost:9092',
    });
    expect([...asked.parts]).toEqual(['floor', 'embedded']);
    expect(asked).toMatchObject({ reports: 5_000, rounds: 2, withoutKafka: null });
    expect(asked.kafkaBrokers).toEqual(['localhost:9092']);
  });

  it.each([['--only', 'alles'], ['--reports', '1e5'], ['--snel']])(
    'refuse what they do not know: %s',
    (...args) => {
      expect(() => benchSettings(args, {})).toThrow(StartFault);
    },
  );
});
