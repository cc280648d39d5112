import type { Pool } from 'pg';
import type { Contracts, HandOutParts } from '#contracts';
import type { Clock, Keyring } from '#runtime';
import type { RulebookShelf } from '#store';

/** What looking at reports works with. */
export interface MessageParts extends HandOutParts {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly contracts: Contracts;
  readonly keyring: Keyring;
  readonly clock: Clock;
}
