import type { Pool } from 'pg';
import type { Signals } from '#messaging';
import type { Clock, Keyring, LogWriter } from '#runtime';
import type { RulebookShelf, SessionMoments } from '#store';
import { cookiesOf, type Cookies } from './cookies.js';
import { openId, type OpenId } from './open-id.js';
import type { PeopleSettings } from './people-settings.js';

/** What signing in works with. */
export interface PeopleParts {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly keyring: Keyring;
  readonly signals: Signals;
  readonly logger: LogWriter;
  /** The clock of the hub, by which roles hold. */
  readonly clock: Clock;
  readonly settings: PeopleSettings;
  readonly cookies: Cookies;
  readonly provider: OpenId;
}

/** The same, made from what the desk works with. */
export const peopleParts = (
  parts: Pick<PeopleParts, 'pool' | 'rulebooks' | 'keyring' | 'signals' | 'logger' | 'clock'>,
  settings: PeopleSettings,
): PeopleParts => ({ ...parts, settings, cookies: cookiesOf(settings.deskUrl), provider: openId(settings) });

/** The moments that count for sessions now. */
export const momentsOf = ({ now, idleMs }: PeopleSettings): SessionMoments => {
  const at = now();
  return { at: new Date(at), idleSince: new Date(at - idleMs), notedSince: new Date(at - idleMs / 30) };
};
