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
  LegalBasisDocument,
  RulebookDocument,
} from './rulebook-document.js';
import type { Table } from './table.js';
import type { TermRule } from './term-rule.js';

export type * from './table.js';

/** A compiled rulebook: everything looked up once, so that a decision costs microseconds. */
export interface Rulebook {
  readonly version: string;
  readonly document: RulebookDocument;
  readonly clockSkew: number;
  readonly partners: ReadonlyMap<PartnerId, Partner>;
  readonly partnersOfKind: ReadonlyMap<string, readonly Partner[]>;
  readonly conditions: readonly NamedCondition[];
  /** When each region exists. */
  readonly regions: ReadonlyMap<string, Period>;
  /** Which region a place name lies in, and when. */
  readonly regionsOfPlace: ReadonlyMap<string, readonly RegionOfPlace[]>;
  readonly standIns: ReadonlyMap<PartnerId, readonly StandIn[]>;
  /** By who was succeeded, and by who succeeded. */
  readonly successorsOf: ReadonlyMap<PartnerId, readonly Succession[]>;
  readonly predecessorsOf: ReadonlyMap<PartnerId, readonly Succession[]>;
  readonly tables: readonly Table[];
  readonly partnerships: ReadonlyMap<string, Partnership>;
  readonly legalBases: ReadonlyMap<string, LegalBasisDocument>;
  /** Term rules and duties, by their code. */
  readonly terms: ReadonlyMap<string, TermRule>;
  /** Per report kind, the rules of the terms it may start. */
  readonly termsStartedBy: ReadonlyMap<string, readonly TermRule[]>;
  /** Per routing rule, the term that starts when it delivers. */
  readonly termsOfRoutes: ReadonlyMap<string, TermRule>;
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
  /** When it takes part. */
  readonly period: Period;
  readonly hours: OpeningHours | null;
  /** When its office is open, for reminders. */
  readonly officeHours: OpeningHours | null;
  readonly functions: ReadonlyMap<string, PartnerFunction>;
  /** Whether its deliveries are put on its own topic of the log; otherwise it fetches them from its feed. */
  readonly isOnLog: boolean;
  /** The function that hears of a report while the partner is closed and nobody stands in. */
  readonly onCall: string | null;
  /** How people reach it; null: the rulebook does not tell. */
  readonly reachedBy: string | null;
}

export interface PartnerFunction {
  readonly name: string;
  readonly period: Period;
  readonly hours: OpeningHours | null;
  /** Whether it has a stream of its own; otherwise it reads what its organisation gets. */
  readonly hasStream: boolean;
  /** Whether final decisions at the ZSM table are taken in it, and then in no other function of its organisation. */
  readonly decides: boolean;
  readonly reachedBy: string | null;
}

export interface RegionOfPlace {
  readonly region: string;
  readonly period: Period;
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
  /** What it is limited to; null: no limit. */
  readonly kinds: ReadonlySet<string> | null;
  readonly regions: ReadonlySet<string> | null;
}

/** From a moment on one partner takes the place of another, in these regions; null: everywhere. */
export interface Succession {
  readonly code: string;
  readonly of: PartnerId;
  readonly by: PartnerId;
  readonly from: Instant;
  readonly regions: ReadonlySet<string> | null;
  /** Until when the predecessor's key and systems still count; null: they ended with it. */
  readonly keysUntil: Instant | null;
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
  readonly standIn: boolean;
  readonly note: string | null;
  /** Who is addressed instead of whom is closed, and of whom does not exist. */
  readonly whenClosed: readonly AddressDocument[];
  readonly whenUnknown: readonly AddressDocument[];
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
