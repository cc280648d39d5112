import type { Period } from '../rulebook/rulebook.js';
import type { RankedVerb } from './verbs.js';

/** All rules that can bear on one kind of report between one kind of provider and one kind of recipient, for one purpose. */
export interface Plan {
  readonly number: number;
  readonly key: string;
  /** In a fixed order; bit n of a stored decision says whether rule n held. */
  readonly rules: readonly PlanRule[];
  /** Conditions that some rule or switch depends on; bit n of the evidence says whether condition n held. */
  readonly conditions: readonly number[];
  /** Conditions on a single person that some permit depends on. */
  readonly personConditions: readonly number[];
}

export interface PlanRule {
  readonly code: string;
  readonly forbids: boolean;
  /** A prohibition that holds for what was read before too. */
  readonly afterReading: boolean;
  readonly legalBasis: string;
  readonly period: Period;
  readonly conditions: readonly number[];
  /** The regions and periods in which the switch of this rule is on; null when it has none. */
  readonly switches: readonly RegionSwitch[] | null;
  /** The same for a switch that must not be on. */
  readonly switchesOff: readonly RegionSwitch[] | null;
  /** The recipient only hears that there is a report. */
  readonly signals: boolean;
  readonly duties: readonly string[];
  readonly fields: readonly FieldRule[];
}

export interface RegionSwitch {
  readonly code: string;
  readonly region: string;
  readonly period: Period;
  readonly conditions: readonly number[];
}

export interface FieldRule {
  /** null: every category (prohibitions only). */
  readonly categories: ReadonlySet<string> | null;
  /** null: fields outside the list of persons. A prohibition holds for all persons too, whatever stands here. */
  readonly roles: ReadonlySet<string> | null;
  /** Index into the plan's person conditions. */
  readonly personCondition: number | null;
  readonly verb: RankedVerb | 'aantal';
}

/** What a plan is for. Every version of a report kind has the same plans, so that a new one does not change their numbers. */
export interface PlanKey {
  readonly kind: string;
  readonly provider: string;
  readonly recipient: string;
  readonly partnership: string;
  readonly purpose: string;
}

export const planKey = ({ kind, provider, recipient, partnership, purpose }: PlanKey): string =>
  `${kind}|${provider}|${recipient}|${partnership}|${purpose}`;

/** What the plan with this key is for. */
export const subjectOfPlan = ({ key }: Pick<Plan, 'key'>): PlanKey => {
  const [kind = '', provider = '', recipient = '', partnership = '', purpose = ''] = key.split('|');
  return { kind, provider, recipient, partnership, purpose };
};
