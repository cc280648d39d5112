import type { Condition } from './condition.js';
import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import type { OpeningHours } from '../route/opening-hours.js';
import type { RouteIndex } from '../route/route-index.js';
import type { TimeWindow } from '../route/time-window.js';
import type { Plan } from '../share/plan.js';
import type {
  AddressDocument,
  CaseFactDocument,
  DutyDocument,
  LegalBasisDocument,
  RulebookDocument,
} from './rulebook-document.js';

/** A compiled rulebook: everything looked up once, so that a decision costs microseconds. */
export interface Rulebook {
  readonly version: string;
  readonly document: RulebookDocument;
  readonly clockSkew: number;
  readonly partners: ReadonlyMap<PartnerId, Partner>;
  readonly partnersOfKind: ReadonlyMap<string, readonly Partner[]>;
  readonly conditions: readonly NamedCondition[];
  /** Which region a place name lies in. */
  readonly regionOfPlace: ReadonlyMap<string, string>;
  readonly standIns: ReadonlyMap<PartnerId, readonly StandIn[]>;
  readonly tables: readonly Table[];
  readonly partnerships: ReadonlyMap<string, Partnership>;
  readonly legalBases: ReadonlyMap<string, LegalBasisDocument>;
  readonly duties: ReadonlyMap<string, DutyDocument>;
  readonly caseFacts: ReadonlyMap<string, readonly CaseFactRule[]>;
  readonly valueLists: ReadonlyMap<string, readonly ValueList[]>;
  readonly recognitions: ReadonlyMap<string, RecognitionRule>;
  /** Per report kind, the kinds of provider that may send it. */
  readonly providersOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly routes: ReadonlyMap<string, RouteIndex>;
  readonly destructions: ReadonlyMap<string, readonly DestructionRule[]>;
  /** By number; a stored decision names its plan by this number. */
  readonly plans: readonly Plan[];
  readonly planByKey: ReadonlyMap<string, Plan>;
}

export interface Partner {
  readonly code: PartnerId;
  readonly name: string;
  readonly kind: string;
  readonly sources: ReadonlySet<string>;
  readonly regions: readonly string[];
  readonly hours: readonly OpeningHours[] | null;
  /** By code, the periods in which the function exists. */
  readonly functions: ReadonlyMap<string, Period>;
  /** Whether its deliveries are put on its own topic of the log; otherwise it fetches them from its feed. */
  readonly isOnLog: boolean;
  /** The function that hears of a report while the partner is closed and nobody stands in. */
  readonly onCall: string | null;
}

/** `wet` names the participants (WGS art. 2.27); whoever is not among them is a third party. */
export interface Partnership {
  readonly code: string;
  readonly participants: ReadonlyMap<string, 1 | 2> | null;
}

export interface NamedCondition {
  readonly name: string;
  readonly sentence: string;
  readonly holds: Condition;
  /** Whether it looks at the recipient, so that it must be worked out for each. */
  readonly isOfRecipient: boolean;
}

export interface Period {
  readonly from: Instant;
  /** Not included; null: no end yet. */
  readonly until: Instant | null;
}

export interface StandIn {
  readonly code: string;
  readonly by: PartnerId;
  readonly period: Period;
}

export interface Table {
  readonly code: string;
  readonly kind: string;
  readonly regions: ReadonlySet<string>;
  readonly members: readonly PartnerId[];
}

export interface CaseFactRule {
  readonly fact: string;
  readonly conditions: readonly number[];
  readonly value: CaseFactDocument['wordt'];
  readonly from: readonly string[] | null;
  readonly per: CaseFactDocument['per'] | null;
  readonly isList: boolean;
  readonly counts: NonNullable<CaseFactDocument['telt']> | null;
}

export interface ValueList {
  readonly field: readonly string[];
  readonly pointer: string;
  readonly translation: ReadonlyMap<string, string>;
  readonly allowed: ReadonlySet<string> | null;
  /** Only where this field has this value. */
  readonly where: { readonly field: readonly string[]; readonly value: string } | null;
  /** Only for these providers; null: for everybody who has no list of its own. */
  readonly providers: ReadonlySet<string> | null;
}

export interface RecognitionRule {
  readonly fields: readonly (readonly string[])[];
  /** JSON Pointer of the version. */
  readonly version: string | null;
  readonly persons: boolean;
}

export interface RoutingRule {
  readonly code: string;
  readonly conditions: readonly number[];
  /** Only for cases in these regions; null: everywhere. */
  readonly regions: ReadonlySet<string> | null;
  readonly period: Period | null;
  readonly window: TimeWindow | null;
  readonly addresses: readonly AddressDocument[];
  readonly partnership: string;
  readonly purpose: string;
  /** Addressees only hear that there is a report. */
  readonly isSignal: boolean;
  /** The term that starts when this rule delivers. */
  readonly term: string | null;
  readonly standIn: boolean;
  readonly note: string | null;
}

export interface DestructionRule {
  readonly code: string;
  readonly conditions: readonly number[];
  readonly kinds: readonly string[];
}

/** Under which paragraph the law names this kind a participant of the partnership; 3: a third party; null: no such law. */
export const memberOf = (rulebook: Rulebook, partnership: string, kind: string): 1 | 2 | 3 | null => {
  const participants = rulebook.partnerships.get(partnership)?.participants ?? null;
  return participants === null ? null : (participants.get(kind) ?? 3);
};

export const isWithin = (period: Period, at: Instant): boolean =>
  at >= period.from && (period.until === null || at < period.until);
