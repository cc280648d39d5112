import type { Duration } from '../time/duration.js';

/**
 * A term (termijn): what should have happened before when, who must see to it, and what ends it. It starts when a report of these
 * kinds is accepted under these conditions, or with a delivery. When it runs out the hub says so in a report of its own (`termijn`), which routing
 * rules bring to whoever must know.
 */
export interface TermDocument {
  readonly code: string;
  readonly omschrijving: string;
  readonly grondslag: string;
  /** Absent: it starts when a routing rule that names it (`termijn`) delivers. */
  readonly bij?: { readonly berichten: readonly string[]; readonly als: readonly string[] };
  /** It goes on where one of these ends, from their start: the report is refused when none of them runs, or when it becomes too long. */
  readonly na?: { readonly termijnen: readonly string[]; readonly hoogstens: Duration };
  /** One for each item of this list, e.g. for each suspect among the persons; absent: one for the report. */
  readonly per?: { readonly lijst: string; readonly rollen?: readonly string[] };
  /** Absent: from receipt. */
  readonly vanaf?: MomentDocument;
  /** How long it runs; or `tot`: the moment it ends. */
  readonly duur?: LengthDocument;
  readonly tot?: MomentDocument;
  readonly wie: HolderDocument;
  /** Already met when these hold at the start. */
  readonly meteenGehaaldAls?: readonly string[];
  readonly gehaald?: readonly TermEndDocument[];
  /** What makes it pointless. */
  readonly vervalt?: readonly TermEndDocument[];
  readonly waarschuwingen?: readonly WarningDocument[];
  /** The functions on whose word it may end later than it did (P15). */
  readonly laterDoor?: readonly string[];
  /** Whether the sender of the report that started it sees it with that report. */
  readonly toonAanAfzender?: true;
  /** Whether everybody at the table who has the report that started it sees how it stands: it is process, and not content. */
  readonly toonAanTafel?: true;
  readonly werkregels?: readonly string[];
}

/** A moment the report names (`veld`), or the item of the list (`onderdeel`); `anders` counts provisionally while that is missing. */
export type MomentDocument =
  | 'ontvangst'
  /** When whoever must act opens, or receipt when it is open. */
  | 'opening'
  | { readonly veld: string; readonly anders?: string }
  | { readonly onderdeel: string; readonly anders?: string }
  /** The earliest among the items of a list. */
  | { readonly eersteVan: string; readonly veld: string; readonly anders?: string }
  /** The next meeting of this kind of table in the region at which the report still comes on the agenda. */
  | { readonly vergadering: string; readonly om?: string; readonly laatAls?: readonly string[] };

/** One length, or one for each value of a field of the report. */
export type LengthDocument =
  Duration | { readonly volgens: string; readonly gevallen: Readonly<Record<string, Duration>> };

/** Who must see to it: the sender; everyone of this kind that was given the report; whom the report or the item names; or who leads the table. */
export type HolderDocument =
  | 'verstrekker'
  | 'ontvanger'
  | { readonly soort: string }
  | { readonly veld: string }
  | { readonly onderdeel: string }
  | { readonly coordinator: string }
  /** Whom a fact of the case names. */
  | { readonly feit: string };

/** A report that ends a term. */
export interface TermEndDocument {
  readonly berichten: readonly string[];
  readonly als: readonly string[];
  /** It must name (`betreft`) the report that started the term. */
  readonly antwoord?: true;
  /** It must come from whoever must see to it. */
  readonly doorHouder?: true;
  /** It ends the term only for the persons whose `kenmerk` stands in this list, with one of these values in `veld` if given. */
  readonly voor?: { readonly lijst: string; readonly veld?: string; readonly een?: readonly string[] };
}

/** Told when this much is left, if these hold then. */
export interface WarningDocument {
  readonly code: string;
  readonly resterend: Duration;
  readonly als: readonly string[];
  /** Not while the own office is closed: then at the opening of the last day before on which it is open. */
  readonly opKantoordag?: true;
}
