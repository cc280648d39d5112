export interface PartnerDocument {
  readonly code: string;
  readonly naam: string;
  /** e.g. `politie`, `om`, `vt`: sharing rules speak of kinds, never of one organisation. */
  readonly soort: string;
  /** The CloudEvents sources of its systems. */
  readonly systemen: readonly string[];
  readonly regios: readonly string[];
  /** Local wall-clock hours, half open; absent: always open. */
  readonly openingstijden?: readonly {
    readonly dagen: readonly Weekday[];
    readonly van: string;
    readonly tot: string;
  }[];
  /** Functions that can be addressed apart from the rest of the organisation; each has a stream of its own. */
  readonly functies?: readonly FunctionDocument[];
  /** How it is delivered to; `feed`: only when it asks, so that each first reading is checked (P20). Absent: on the log too. */
  readonly kanaal?: 'feed';
  /** The function that gets a signal while the partner is closed and nobody stands in (P14). */
  readonly piket?: string;
}

/** A function of an organisation during a period, e.g. `ovj` at `om-dh` (P24). */
export interface FunctionDocument {
  readonly code: string;
  readonly naam: string;
  readonly van: string;
  readonly tot?: string;
}

export type Weekday = 'ma' | 'di' | 'wo' | 'do' | 'vr' | 'za' | 'zo';

/** Who answers for whom while the other is closed (waarneming), under which agreement. */
export interface StandInDocument {
  readonly code: string;
  readonly voor: string;
  readonly door: string;
  readonly van: string;
  readonly tot?: string;
}

/** A group address: the ZSM table or the Actie-overleg of an area. It expands to its members, each with a view of its own. */
export interface TableDocument {
  readonly code: string;
  readonly soort: string;
  readonly regios: readonly string[];
  readonly leden: readonly string[];
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
