export interface PartnerDocument {
  readonly code: string;
  readonly naam: string;
  /** e.g. `politie`, `om`, `vt`: sharing rules speak of kinds, never of one organisation. */
  readonly soort: string;
  /** The CloudEvents sources of its systems. */
  readonly systemen: readonly string[];
  readonly regios: readonly string[];
  /** The period in which it takes part; absent: always (P24). */
  readonly van?: string;
  readonly tot?: string;
  /** When it can be reached; absent: always. */
  readonly openingstijden?: readonly OpeningDocument[];
  /** When its office is open, for reminders, if that is not whenever it can be reached. */
  readonly kantooruren?: readonly OpeningDocument[];
  /** Closing days of its own, for opening hours, office hours and functions alike. */
  readonly sluitingsdagen?: readonly ClosingDocument[];
  /** Functions that can be addressed apart from the rest of the organisation; each has a stream of its own. */
  readonly functies?: readonly FunctionDocument[];
  /** How it is delivered to; `feed`: only when it asks, so that each first reading is checked (P20). Absent: on the log too. */
  readonly kanaal?: 'feed';
  /** The function that gets a signal while the partner is closed and nobody stands in (P14). */
  readonly piket?: string;
  /** How people reach it, e.g. a telephone number. */
  readonly bereikbaar?: string;
}

/** Local wall-clock time from `van` until `tot` (half open); `tot` before `van` is on the next day. */
export interface OpeningDocument {
  readonly dagen: readonly Weekday[];
  readonly van: string;
  readonly tot: string;
  /** Absent: closed on national holidays. */
  readonly ookOpFeestdagen?: true;
}

/** Local dates, both included. */
export interface ClosingDocument {
  readonly van: string;
  readonly tot: string;
  readonly omschrijving: string;
}

/** A function of an organisation during a period, e.g. `ovj` at `om-dh` (P24). */
export interface FunctionDocument {
  readonly code: string;
  readonly naam: string;
  readonly van: string;
  readonly tot?: string;
  /** When it can be reached; absent: always. */
  readonly openingstijden?: readonly OpeningDocument[];
  /** It reads what its organisation gets and has no stream of its own, e.g. staff at a police station. */
  readonly leestMee?: true;
  /** It takes the final decisions at the ZSM table, and no other function of its organisation may. */
  readonly beslist?: true;
  readonly bereikbaar?: string;
}

export type Weekday = 'ma' | 'di' | 'wo' | 'do' | 'vr' | 'za' | 'zo';

/** Who answers for whom while the other is closed (waarneming), under which agreement. */
export interface StandInDocument {
  readonly code: string;
  readonly voor: string;
  readonly door: string;
  readonly van: string;
  readonly tot?: string;
  /** Only for these kinds of report, and only in cases of these regions; absent: for all. */
  readonly berichten?: readonly string[];
  readonly regios?: readonly string[];
}

/**
 * From `per` on `naar` takes the place of `van` (P24), with `regios` only for cases of those regions. Two to one `naar` is a merger,
 * several from one `van` a split. `van` may still send with its own key and systems until `sleutelsTot`.
 */
export interface SuccessionDocument {
  readonly code: string;
  readonly van: string;
  readonly naar: string;
  readonly per: string;
  readonly regios?: readonly string[];
  readonly sleutelsTot?: string;
}

/** A region during a period, with the places in it; a place may be in it for a part of that time. */
export interface RegionDocument {
  readonly code: string;
  readonly naam: string;
  readonly van?: string;
  readonly tot?: string;
  readonly plaatsen: readonly (string | PlaceDocument)[];
}

export interface PlaceDocument {
  readonly naam: string;
  readonly van?: string;
  readonly tot?: string;
}

/** A group address: the ZSM table or the Actie-overleg of an area. It expands to its members, each with a view of its own. */
export interface TableDocument {
  readonly code: string;
  readonly soort: string;
  readonly regios: readonly string[];
  readonly leden: readonly string[];
  /** When it sits; absent: always. */
  readonly openingstijden?: readonly OpeningDocument[];
  /** Who coordinates it, of an overleg the chair. */
  readonly coordinator?: { readonly organisatie: string; readonly functie?: string };
  readonly vergadering?: MeetingDocument;
}

/** A weekly meeting and its agenda, on the local wall clock. On a national holiday it does not meet. */
export interface MeetingDocument {
  readonly houdt: WeekMomentDocument;
  /** Until when something may come on the agenda; what comes later waits for the next meeting. */
  readonly agendaSluit: WeekMomentDocument;
  /** The same for what is urgent. */
  readonly laatTot?: WeekMomentDocument;
  /** The dates on which it does not meet. */
  readonly vervalt?: readonly string[];
}

export interface WeekMomentDocument {
  readonly dag: Weekday;
  readonly tijd: string;
}
