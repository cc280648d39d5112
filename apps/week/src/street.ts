import type { RecipientName } from '#core';
import type { Clock, Keyring } from '#runtime';

/** The real street, started elsewhere with a clock that is given. */
export interface WeekStreet {
  readonly url: string;
  readonly deskUrl: string;
  readonly databaseUrl: string;
  readonly tokens: Readonly<Record<RecipientName, string>>;
  readonly keys: Keyring;
  /** Lets whoever waits for a moment look again. */
  readonly clockMoved: () => void;
}

export interface WeekParts {
  /** Starts the street on this clock. */
  start(clock: Clock): Promise<WeekStreet>;
  readonly say: (line: string) => void;
}
