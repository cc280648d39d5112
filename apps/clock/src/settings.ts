import { platformSettings, readSettings, type Environment, type PlatformSettings } from '#runtime';

export interface ClockSettings extends PlatformSettings {
  readonly partitions: number;
}

/** What the clock needs from its environment; throws one clear message with everything that is missing. */
export const clockSettings = (environment: Environment): ClockSettings =>
  readSettings(environment, (from) => ({
    ...platformSettings(from),
    partitions: from.integer('SAMENLOOP_PARTITIES', {
      about: 'het aantal partities van het topic van de hub zelf',
      fallback: 12,
      min: 1,
      max: 200,
    }),
  }));
