import { platformSettings, readSettings, type Environment, type PlatformSettings } from '#runtime';
import { signInSettings, type SignInSettings } from './people/sign-in-settings.js';
import { stoppedSettings, type StoppedSettings } from './stopped/stopped-settings.js';

export interface DeskSettings extends PlatformSettings {
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** The address of the tables as browsers see it. */
  readonly deskUrl: string;
  readonly signIn: SignInSettings;
  readonly stopped: StoppedSettings;
}

/** What the desk needs from its environment; throws one clear message with everything that is missing. */
export const deskSettings = (environment: Environment): DeskSettings =>
  readSettings(environment, (from) => ({
    ...platformSettings(from),
    port: from.integer('SAMENLOOP_TAFEL_PORT', {
      about: 'de poort voor wie aan tafel zit',
      fallback: 8081,
      max: 65_535,
    }),
    host: from.text('SAMENLOOP_HOST', { about: 'het adres om op te luisteren', fallback: '127.0.0.1' }),
    deskUrl: from.text('SAMENLOOP_TAFEL_URL', {
      about: 'het adres van de tafels zoals een browser het ziet, bijvoorbeeld https://tafels.voorbeeld.nl',
    }),
    signIn: signInSettings(from),
    stopped: stoppedSettings(from),
  }));
