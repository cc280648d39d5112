import { platformSettings, readSettings, type Environment, type PlatformSettings } from '#runtime';

/** What dispatch needs from its environment; throws one clear message with everything that is missing. */
export const dispatchSettings = (environment: Environment): PlatformSettings =>
  readSettings(environment, platformSettings);
