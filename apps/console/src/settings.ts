import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSettings, type Environment } from '#runtime';

export interface ConsoleSettings {
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** Where the desk listens, for this machine. */
  readonly deskAt: string;
}

// Compiled, this file lies one folder deeper below the project than its source.
const projectFolder = (folder: string): string =>
  existsSync(join(folder, 'package.json')) || dirname(folder) === folder
    ? folder
    : projectFolder(dirname(folder));

/** Where the web app lies once it is built. */
export const WEB_FOLDER = join(projectFolder(import.meta.dirname), 'dist', 'apps', 'console', 'web');

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
