import type { RecipientName } from '#core';
import type { Clock, Keyring } from '#runtime';

/** The real street, started elsewhere with a clock that is given. */
export interface WeekStreet {
  readonly url: string;
  readonly consoleUrl: string;
  readonly databaseUrl: string;
  readonly tokens: Readonly<Record<RecipientName, string>>;
  readonly keys: Keyring;
  /** Signs somebody in with the name of their organisation; gives what their browser sends along. */
  readonly signIn: (username: string) => Promise<Readonly<Record<string, string>>>;
  /** Builds the dossiers behind the boards anew from the log; gives whose differ from those that are kept. */
  readonly rebuild: () => Promise<readonly RecipientName[]>;
  /** Lets whoever waits for a moment look again. */
  readonly clockMoved: () => void;
}

export interface WeekParts {
  /** Starts the street on this clock. */
  start(clock: Clock): Promise<WeekStreet>;
  readonly say: (line: string) => void;
}
