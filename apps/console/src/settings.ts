import { fileURLToPath } from 'node:url';
import { readSettings, type Environment } from '#runtime';

export interface ConsoleSettings {
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** Where the desk listens, for this machine. */
  readonly deskAt: string;
}

/** Where the web app lies once it is built. */
export const WEB_FOLDER = fileURLToPath(new URL('../../../../dist/apps/console/web', import.meta.url));

/** What the console needs from its environment; throws one clear message with everything that is missing. */
export const consoleSettings = (environment: Environment): ConsoleSettings =>
  readSettings(environment, (from) => ({
    port: from.integer('SAMENLOOP_CONSOLE_PORT', {
      about: 'de poort voor browsers',
      fallback: 8080,
      max: 65_535,
    }),
    host: from.text('SAMENLOOP_HOST', { about: 'het adres om op te luisteren', fallback: '127.0.0.1' }),
    deskAt: from.text('SAMENLOOP_TAFEL_INTERN', {
      about: 'het adres waarop de tafels voor de console te bereiken zijn, bijvoorbeeld http://tafel:8081',
    }),
  }));
