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
  readonly regimes: readonly RegimeDocument[];
  readonly verbanden: readonly PartnershipDocument[];
  readonly doelen: readonly { readonly code: string; readonly naam: string }[];
  readonly tafels: readonly TableDocument[];
  readonly grondslagen: readonly LegalBasisDocument[];
  readonly plichten: readonly DutyDocument[];
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
  /** Functions that can be addressed apart from the rest of the organisation; each has a stream of its own. */
  readonly functies?: readonly FunctionDocument[];
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
}

/** The law that binds these kinds of provider when they provide data, e.g. the Wpg for the police. */
export interface RegimeDocument {
  readonly code: string;
  readonly naam: string;
  readonly verstrekkers: readonly string[];
}

/**
 * Within which partners share. `deelnemers` are given when a law names them (WGS art. 2.27): `lid` 1 or 2; whoever is not
 * named is a third party. ZSM and the Actie-overleg are no partnerships under that law and have none.
 */
export interface PartnershipDocument {
  readonly code: string;
  readonly naam: string;
  readonly wet?: string;
  readonly deelnemers?: readonly { readonly soort: string; readonly lid: 1 | 2 }[];
}

/** Why sharing is allowed or forbidden: an article, who answers for it, under which regimes, in which period. */
export interface LegalBasisDocument {
  readonly code: string;
  readonly artikel: string;
  readonly omschrijving: string;
  readonly eigenaar: string;
  readonly regimes: readonly string[];
  readonly geldigVan: string;
  readonly geldigTot?: string;
}

/** What somebody must do after sharing, and within which time (`termijn`, by the local calendar). */
export interface DutyDocument {
  readonly code: string;
  readonly omschrijving: string;
  readonly wie: 'ontvanger' | 'verstrekker';
  readonly per: 'bericht' | 'betrokkene';
  /** Only for persons of these roles; absent: all. */
  readonly rollen?: readonly string[];
  readonly termijn: { readonly aantal: number; readonly eenheid: 'dagen' | 'werkdagen' | 'weken' | 'jaren' };
  readonly grondslag: string;
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
  /** The fact has a member per kind (or code) of provider. */
  readonly per?: 'verstrekker.soort' | 'verstrekker.code';
  /** The fact is a list, to which the value is added. */
  readonly voegToe?: true;
}

export type AddressDocument =
  | { readonly tafel: string }
  | { readonly soort: string }
  | { readonly partner: string; readonly functie?: string }
  /** Whom the report itself names there: codes, or objects with `organisatie` and perhaps `functie`. */
  | { readonly genoemdIn: string }
  /** Everyone who got the report that `betreft` names. */
  | { readonly eerdereOntvangers: true }
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
