import type { Pool } from 'pg';
import type { Log, ReceiptClock, Signals, Trouble } from '#messaging';
import type { Clock } from '#runtime';
import type { RulebookShelf } from '#store';

export interface ClockParts {
  /** The clock's own: it keeps one connection, and with it its turn. */
  readonly pool: Pool;
  readonly log: Log;
  readonly signals: Signals;
  readonly rulebooks: RulebookShelf;
  readonly clock: Clock;
  /** Partitions of the hub's own topic when it does not exist yet. */
  readonly partitions: number;
  /** Whose clock such a new topic keeps; the broker's unless time is simulated. */
  readonly receiptClock?: ReceiptClock;
  readonly onTrouble: (trouble: Trouble) => void;
}
