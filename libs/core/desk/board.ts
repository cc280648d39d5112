import type { PartnerId } from '../report/received-report.js';
import type { Card } from './card.js';

/** The board of a ZSM table as one viewer, or all who are present at a shared screen, may see it. */
export interface Board {
  readonly tafel: string;
  readonly regio: string;
  /** The hub's clock when it was made. */
  readonly nu: string;
  readonly aanTafel: readonly AtTable[];
  /** What ends first at the front; cases on which the table decided at the end. */
  readonly kaarten: readonly Card[];
}

/** A partner of the table: whether it is there now, and otherwise who answers for it and how. */
export interface AtTable {
  readonly ketenpartner: PartnerId;
  readonly naam: string;
  readonly open: boolean;
  /** When that changes; null: it never does. */
  readonly tot: string | null;
  /** Who stands in while it is closed. */
  readonly waarnemer: {
    readonly ketenpartner: PartnerId;
    readonly naam: string;
    readonly afspraak: string;
  } | null;
  /** The function that is on call while it is closed. */
  readonly piket: string | null;
  /** How to reach who answers now, as the rulebook tells. */
  readonly bereikbaar: string | null;
}
