import { describe, expect, it } from '@jest/globals';
import { StartFault } from '../start-fault/start-fault.js';
import { readSettings, type Environment } from './read-settings.js';

const hub = (environment: Environment) =>
  readSettings(environment, (from) => ({
    database: from.text('DATABASE_URL', { about: 'de URL van PostgreSQL' }),
    port: from.integer('PORT', { about: 'de poort', fallback: 3000, min: 1, max: 65535 }),
    demo: from.flag('DEMO', { about: 'voorbeeldverkeer', fallback: false }),
    level: from.oneOf('LEVEL', ['info', 'debug'], {
      about: 'hoeveel er in het logboek komt',
      fallback: 'info',
    }),
    brokers: from.list('KAFKA_BROKERS'),
    folder: from.optionalText('FOLDER'),
  }));

describe('reading settings', () => {
  it('takes what is set and falls back where that is allowed', () => {
    expect(hub({ DATABASE_URL: 'postgres://x', DEMO: 'ja', KAFKA_BROKERS: 'a:1, b:2' })).toEqual({
      database: 'postgres://x',
      port: 3000,
      demo: true,
      level: 'info',
      brokers: ['a:1', 'b:2'],
      folder: undefined,
    });
  });

  it('tells everything that is missing or wrong at once, without the values', () => {
    expect(() => hub({ DATABASE_URL: ' ', PORT: '70000', DEMO: 'misschien', LEVEL: 'geheim' })).toThrow(
      new StartFault(
        [
          'DATABASE_URL ontbreekt: zet de URL van PostgreSQL.',
          'PORT is onjuist: verwacht de poort, een geheel getal van 1 tot en met 65535.',
          'DEMO is onjuist: verwacht ja of nee (voorbeeldverkeer).',
          'LEVEL is onjuist: verwacht een van info, debug.',
        ].join('\n'),
      ),
    );
  });

  it.each(['', '12,5', '0x10', '1e3', ' '])('does not take %j for a whole number from 1', (text) => {
    const read = () => readSettings({ N: text }, (from) => from.integer('N', { about: 'n', min: 1 }));
    expect(read).toThrow(StartFault);
  });
});
