import { readSettings, type Environment } from '#runtime';
import type { Seat } from './seats.js';

export interface WatchersSettings {
  readonly desk: string;
  readonly seats: readonly Seat[];
  /** How many screens, shared out over the seats. */
  readonly screens: number;
  /** Where to write what was seen. */
  readonly file: string;
}

/** What the process with the watchers needs from its environment. */
export const watchersSettings = (environment: Environment): WatchersSettings =>
  readSettings(environment, (from) => ({
    desk: from.text('TAFELS', { about: 'het adres van de tafels' }),
    seats: JSON.parse(from.text('PLAATSEN', { about: 'wie kijken', fallback: '[]' })) as readonly Seat[],
    screens: from.integer('SCHERMEN', { about: 'hoeveel schermen', fallback: 0, min: 0, max: 100_000 }),
    file: from.text('GEZIEN', { about: 'waar staat wat is gezien' }),
  }));
