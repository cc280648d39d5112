import type { Json, JsonObject } from '../report/json.js';
import type { Duration } from '../time/duration.js';
import type { Weekday } from './partner-documents.js';

/** A named condition: a Dutch sentence and the JSON Schema subset that decides it. */
export interface ConditionDocument {
  readonly zin: string;
  readonly schema: JsonObject;
}

/** A dated switch of one region, e.g. `VT-STRAF`: sharing rules that name it hold only while it is on. */
export interface SwitchDocument {
  readonly code: string;
  readonly regio: string;
  readonly van: string;
  readonly tot?: string;
  readonly als: readonly string[];
  readonly grondslag: string;
}

export interface ValueListDocument {
  readonly bericht: string;
  readonly veld: string;
  readonly vertaling?: Readonly<Record<string, string>>;
  readonly toegestaan?: readonly string[];
  /** What the allowed values are called. */
  readonly namen?: Readonly<Record<string, string>>;
  /** Holds only for reports in which another field has this value. */
  readonly bij?: { readonly veld: string; readonly waarde: string };
  /** Holds for these providers, instead of the list for everybody. */
  readonly van?: readonly string[];
}

/** What a report is recognised by when its sender offers it again (P21); without a rule by all that it says. */
export interface RecognitionDocument {
  readonly bericht: string;
  readonly velden: readonly string[];
  /** The number of its version: under one that exists nothing else is accepted. */
  readonly versie?: string;
  /** It is about the same persons too. */
  readonly personen?: true;
}

export interface CaseFactDocument {
  readonly feit: string;
  readonly berichten: readonly string[];
  readonly als: readonly string[];
  /** The value the fact gets, or the place in the report it is copied from. */
  readonly wordt?: Json;
  readonly uit?: string;
  /** The fact has a member per kind (or code) of provider. */
  readonly per?: 'verstrekker.soort' | 'verstrekker.code';
  /** The fact is a list, to which the value is added. */
  readonly voegToe?: true;
  /** The fact counts the reports: `{ aantal, momenten }`; with `binnen` only those of so long ago. */
  readonly telt?: { readonly binnen?: Duration };
}

export type AddressDocument =
  | { readonly tafel: string }
  /** All partners of a kind in the region of the case, or one function of each. */
  | { readonly soort: string; readonly functie?: string }
  /** Who coordinates such a table in the region of the case; of an overleg the chair. */
  | { readonly coordinator: string }
  | { readonly partner: string; readonly functie?: string }
  /** Whom the report itself names there: codes, or objects with `organisatie` and perhaps `functie`. */
  | { readonly genoemdIn: string }
  /** Everyone who got the report that `betreft` names; with `vanVeld` only who was shown that field of it, with `vanSoort` only that kind in the region of the case. */
  | { readonly eerdereOntvangers: true; readonly vanVeld?: string; readonly vanSoort?: string }
  /** The function on call (piket) of whom the report names there. */
  | { readonly piketVan: string }
  | { readonly melder: true }
  | { readonly waargenomene: true };

export interface RoutingRuleDocument {
  readonly code: string;
  readonly bericht: string;
  readonly als: readonly string[];
  /** Only for cases in these regions. */
  readonly regios?: readonly string[];
  readonly geldigVan?: string;
  readonly geldigTot?: string;
  readonly moment?: TimeWindowDocument;
  readonly aan: readonly AddressDocument[];
  readonly verband: string;
  readonly doel: string;
  /** Signal: the addressee only hears that there is a report (niveau 0). */
  readonly niveau?: 'signaal';
  /** The code of the term rule that starts when this rule delivers. */
  readonly termijn?: string;
  /** Whether a stand-in gets it while the addressee is closed (P14); agenda items wait instead. */
  readonly waarneming: boolean;
  /** Who is addressed instead of whom cannot be reached now, and of whom nothing is known or who does not exist (any more). */
  readonly anders?: {
    readonly gesloten?: readonly AddressDocument[];
    readonly onbekend?: readonly AddressDocument[];
  };
  /** Told to the sender when the rule applies. */
  readonly toelichting?: string;
}

/** Local wall-clock time, half open; one that ends before it begins goes on after midnight. Absent: every day, all day. */
export interface TimeWindowDocument {
  readonly dagen?: readonly Weekday[];
  readonly van?: string;
  readonly tot?: string;
}

export interface SharingRuleDocument {
  readonly code: string;
  readonly bericht: string;
  readonly van: readonly string[];
  readonly aan: readonly string[];
  readonly verband: string;
  readonly doel: string;
  readonly grondslag: string;
  readonly geldigVan: string;
  readonly geldigTot?: string;
  readonly als: readonly string[];
  /** Holds only where this switch is on, or only where it is not. */
  readonly schakelaar?: string;
  readonly schakelaarUit?: string;
  /** Signal: the recipient only hears that there is a report (niveau 0). */
  readonly niveau?: 'signaal';
  /** The recipient is no participant of the partnership (WGS art. 1.7 lid 2). */
  readonly aanDerden?: true;
  readonly plichten?: readonly string[];
  /** The working rules this one expresses, e.g. `P2`. */
  readonly werkregels?: readonly string[];
  readonly velden: readonly FieldPermitDocument[];
}

/** Without `rollen` it speaks of fields outside the list of persons, with `rollen` of those persons. */
export interface FieldPermitDocument {
  readonly categorieen: readonly string[];
  readonly rollen?: readonly string[];
  readonly persoonAls?: string;
  readonly hoe: string;
}

/** A prohibition beats every permission (P1). */
export interface ProhibitionDocument {
  readonly code: string;
  readonly grondslag: string;
  readonly geldigVan: string;
  readonly geldigTot?: string;
  readonly als: readonly string[];
  readonly categorieen: 'alle' | readonly string[];
  readonly behalveAan: readonly string[];
  /** What it is limited to; absent: no limit. */
  readonly berichten?: readonly string[];
  readonly van?: readonly string[];
  readonly verbanden?: readonly string[];
  readonly doelen?: readonly string[];
  /** Holds for what was read before too: it is handed out to nobody any more. */
  readonly ookNaLezen?: true;
  readonly werkregels?: readonly string[];
}

/** When the contents of reports of these kinds in a case are destroyed at once, e.g. of a casus that was not taken up (BGS 1.16). */
export interface DestructionDocument {
  readonly code: string;
  readonly grondslag: string;
  /** The kinds of report that can lead to it. */
  readonly berichten: readonly string[];
  readonly als: readonly string[];
  /** The kinds of report in the case whose contents go. */
  readonly vernietigt: readonly string[];
  readonly werkregels?: readonly string[];
}
