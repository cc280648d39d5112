import { resolve } from 'node:path';
import {
  signInSettings,
  stoppedSettings,
  type SignInSettings,
  type StoppedSettings,
} from '../../desk/src/index.js';
import { readSettings, type Environment } from '#runtime';

export interface HubSettings {
  readonly port: number;
  /** For people's browsers; 0 takes a free one. */
  readonly consolePort: number;
  /** For the desk, behind the console; 0 takes a free one. */
  readonly deskPort: number;
  /** For the provider that comes with the hub; 0 takes a free one. */
  readonly identityPort: number;
  /** Another provider to sign in at; null: the one that comes with the hub. */
  readonly signIn: SignInSettings | null;
  /** After how long something counts as held up. */
  readonly stopped: StoppedSettings;
  /** Folder for database, keys and tokens. */
  readonly data: string;
  /** Empty: the embedded log. */
  readonly kafkaBrokers: readonly string[];
  readonly topicPrefix: string;
  readonly masterKey: string | undefined;
  readonly environment: string | undefined;
}

const DEFAULT_PORT = 4300;
const HIGHEST_PORT = 65_535;

/** What `npm start` reads from its environment; everything has a default. */
export const hubSettings = (environment: Environment): HubSettings =>
  readSettings(environment, (from) => {
    const port = from.integer('SAMENLOOP_PORT', {
      about: 'de poort voor ketenpartners',
      fallback: DEFAULT_PORT,
      min: 0,
      max: HIGHEST_PORT,
    });
    return {
      port,
      consolePort: from.integer('SAMENLOOP_CONSOLE_PORT', {
        about: 'de poort voor browsers',
        fallback: port === 0 || port === HIGHEST_PORT ? 0 : port + 1,
        min: 0,
        max: HIGHEST_PORT,
      }),
      deskPort: from.integer('SAMENLOOP_TAFEL_PORT', {
        about: 'de poort waarop de console de tafels vindt',
        fallback: 0,
        min: 0,
        max: HIGHEST_PORT,
      }),
      identityPort: from.integer('SAMENLOOP_AANMELD_PORT', {
        about: 'de poort voor de aanmelddienst met verzonnen mensen',
        fallback: port === 0 || port >= HIGHEST_PORT - 1 ? 0 : port + 2,
        min: 0,
        max: HIGHEST_PORT,
      }),
      signIn: from.optionalText('OIDC_ISSUER') === undefined ? null : signInSettings(from),
      stopped: stoppedSettings(from),
      data: resolve(
        from.text('SAMENLOOP_DATA', { about: 'de map voor de gegevens', fallback: '.samenloop' }),
      ),
      kafkaBrokers: from.list('KAFKA_BROKERS'),
      topicPrefix: from.optionalText('KAFKA_TOPIC_PREFIX') ?? '',
      masterKey: from.optionalText('SAMENLOOP_SLEUTEL'),
      environment: from.optionalText('NODE_ENV'),
    };
  });
