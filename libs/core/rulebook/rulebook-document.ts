import type { Json, JsonObject } from '../report/json.js';

/** The rulebook (regelset) as people write it: `schemas/rulebook/v1.schema.json`. Its keys are Dutch because people read them. */
export interface RulebookDocument {
  readonly versie: string;
  readonly hub: { readonly bron: string };
  readonly instellingen: { readonly klokafwijkingMinuten: number };
  readonly ketenpartners: readonly PartnerDocument[];
  readonly regios: readonly {
    readonly code: string;
    readonly naam: string;
    readonly plaatsen: readonly string[];
  }[];
  /** Where the region of a case is read from, in order: a JSON Pointer into the report, or the home of a person role. */
  readonly regiobepaling: readonly ({ readonly veld: string } | { readonly rol: string })[];
  readonly waarnemingen: readonly StandInDocument[];
  readonly verbanden: readonly { readonly code: string; readonly naam: string }[];
  readonly doelen: readonly { readonly code: string; readonly naam: string }[];
  readonly tafels: readonly TableDocument[];
  readonly grondslagen: readonly LegalBasisDocument[];
  readonly voorwaarden: Readonly<Record<string, ConditionDocument>>;
  readonly schakelaars: readonly SwitchDocument[];
  readonly waardelijsten: readonly ValueListDocument[];
  readonly zaakfeiten: readonly CaseFactDocument[];
  readonly routeringsregels: readonly RoutingRuleDocument[];
  readonly deelregels: readonly SharingRuleDocument[];
  readonly verboden: readonly ProhibitionDocument[];
}

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
}

export interface LegalBasisDocument {
  readonly code: string;
  readonly artikel: string;
  readonly omschrijving: string;
  readonly eigenaar: string;
}

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
}

export interface CaseFactDocument {
  readonly feit: string;
  readonly berichten: readonly string[];
  readonly als: readonly string[];
  /** The value the fact gets, or the place in the report it is copied from. */
  readonly wordt?: Json;
  readonly uit?: string;
}

export type AddressDocument =
  | { readonly tafel: string }
  | { readonly soort: string }
  | { readonly partner: string }
  | { readonly melder: true }
  | { readonly waargenomene: true };

export interface RoutingRuleDocument {
  readonly code: string;
  readonly bericht: string;
  readonly als: readonly string[];
  readonly aan: readonly AddressDocument[];
  readonly verband: string;
  readonly doel: string;
  /** Whether a stand-in gets it while the addressee is closed (P14); agenda items wait instead. */
  readonly waarneming: boolean;
  /** Told to the sender when the rule applies. */
  readonly toelichting?: string;
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
  readonly schakelaar?: string;
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
}
