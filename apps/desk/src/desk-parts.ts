import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Contracts } from '#contracts';
import type { Log, Signals } from '#messaging';
import type { Clock, Keyring, LogWriter } from '#runtime';
import type { RulebookShelf } from '#store';
import type { PeopleSettings } from './people/people-settings.js';
import type { StoppedSettings } from './stopped/stopped-settings.js';

/** What the desk works with; who launches it opens and closes these. */
export interface DeskParts {
  readonly log: Log;
  readonly pool: Pool;
  readonly source: DataSource;
  readonly contracts: Contracts;
  readonly rulebooks: RulebookShelf;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly signals: Signals;
  readonly logger: LogWriter;
  /** How people sign in. */
  readonly people: PeopleSettings;
  /** After how long something counts as held up. */
  readonly stopped: StoppedSettings;
}
