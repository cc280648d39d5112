import type { JsonObject, PartnerId, RecipientName, SignalStatus } from '#core';
import type { ExpectedAgenda } from './expected-agenda.js';
import type { ExpectedBoards } from './expected-board.js';
import type { ExpectedTerm } from './expected-term.js';

/** What partners send one after the other and what each must get of it: `scenarios/s*.json`, in Dutch because people read it. */
export interface Scenario {
  readonly code: string;
  readonly titel: string;
  readonly toelichting: string;
  /** The persons, as they stand in `betrokkenen`; a row names them by key. */
  readonly personen: Readonly<Record<string, JsonObject>>;
  /** By `kenmerk`, for who may only know an age band. */
  readonly leeftijdsbanden?: Readonly<Record<string, string>>;
  /** Every term that starts. */
  readonly termijnen: readonly ExpectedTerm[];
  readonly rijen: readonly Row[];
  /** What people see of it at the ZSM table, in order of time. */
  readonly borden?: readonly ExpectedBoards[];
  /** What is on the agendas of the Actie-overleg, in order of time. */
  readonly agendas?: readonly ExpectedAgenda[];
  /** Words that these may read nowhere at the tables. */
  readonly nooitTeZien?: readonly Never[];
}

/** One report that is sent, and everything that must come of it. */
export interface Row {
  readonly rij: number;
  /** What tells apart what the hub tells of the terms that one row starts. */
  readonly naam?: string;
  /** Local time with its offset; the hub's clock stands there when the report is sent. */
  readonly tijd: string;
  readonly afzender: PartnerId;
  /** The partner the sender stands in for. */
  readonly namens?: PartnerId;
  readonly soort: string;
  /** The version of the contract that the sender still uses; 1 when it is left out. */
  readonly schemaversie?: number;
  /** Who does not read its feed from this row on, and who does again just before it is sent. */
  readonly leestNiet?: readonly RecipientName[];
  readonly leest?: readonly RecipientName[];
  /** Rows with the same word belong to one case. */
  readonly zaak: string;
  /** The sender knows the case from a delivery: it names the hub's case id, not a reference of its own. */
  readonly zaakUitAflevering?: true;
  /** The report of this row is what `betreft` names, as the sender found it in its own feed. */
  readonly betreftRij?: number;
  /** The same event again, byte for byte. */
  readonly herhaaltRij?: number;
  /** The same contents again, in an event of its own. */
  readonly zelfdeAlsRij?: number;
  readonly gegevens?: JsonObject;
  /** Sent by the hub itself: what it tells of which term of `betreftRij`. */
  readonly meldt?: ToldTerm;
  readonly verwacht: Expectation;
  readonly nooit?: readonly Never[];
}

/** A row that the hub itself sends. */
export interface TermRow extends Row {
  readonly betreftRij: number;
  readonly meldt: ToldTerm;
}

export interface ToldTerm {
  readonly termijn: string;
  readonly gebeurtenis: string;
  /** Where the row starts more than one of these terms. */
  readonly onderdeel?: string | number;
  readonly houder?: PartnerId;
}

export interface Expectation {
  readonly uitslag: 'aangenomen' | 'geweigerd' | 'dubbel' | 'vermoedelijk-dubbel';
  readonly fouten?: readonly ExpectedFault[];
  /** What the sender is told beside the outcome. */
  readonly toelichting?: string;
  /** Fields that the rulebook's value lists put in other words, with those words. */
  readonly vertaald?: Readonly<Record<string, string>>;
  readonly ontvangers: readonly ExpectedRecipient[];
  /** Who was thought of and may not know: the sender sees them, they see nothing. */
  readonly nietGedeeld: readonly PartnerId[];
  /** Who gets nothing and was not thought of either, with why. */
  readonly niets: Readonly<Record<PartnerId, string>>;
}

export interface ExpectedFault {
  readonly code: string;
  /** JSON Pointer into the event. */
  readonly veld: string;
}

export type ExpectedRecipient = {
  /** A partner, or one function of it: `om-dh.ovj`. */
  readonly ketenpartner: RecipientName;
  readonly namens?: PartnerId;
  readonly wachtTot?: string;
  /** It does not read its feed now: it finds this when it does, or it is never handed out. */
  readonly gelezen?: 'later' | 'nooit';
} & (
  | {
      /** The name of a view in `beelden/`. */
      readonly beeld: string;
      readonly signaal?: undefined;
    }
  | {
      /** It only hears that there is a report, and this of it. */
      readonly signaal: SignalStatus;
      readonly beeld?: undefined;
    }
);

/** Words of the report that may not reach these partners in any form. */
export interface Never {
  readonly bij: readonly PartnerId[];
  readonly woorden: readonly string[];
  readonly omdat: string;
}
