import { platformSettings, readSettings, type Environment, type PlatformSettings } from '#runtime';

export interface IntakeSettings extends PlatformSettings {
  readonly partitions: number;
}

/** What intake needs from its environment; throws one clear message with everything that is missing. */
export const intakeSettings = (environment: Environment): IntakeSettings =>
  readSettings(environment, (from) => ({
    ...platformSettings(from),
    partitions: from.integer('SAMENLOOP_PARTITIES', {
      about: 'het aantal partities van een nieuw topic',
      fallback: 12,
      min: 1,
      max: 200,
    }),
  }));
