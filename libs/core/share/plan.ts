import type { Period } from '../rulebook/rulebook.js';
import type { RankedVerb } from './verbs.js';

/** All rules that can bear on one kind of report between one kind of provider and one kind of recipient, for one purpose. */
export interface Plan {
  readonly number: number;
  readonly key: string;
  /** In a fixed order; bit n of a stored decision says whether rule n held. */
  readonly rules: readonly PlanRule[];
  /** Conditions on a single person that some permit depends on. */
  readonly personConditions: readonly number[];
}

export interface PlanRule {
  readonly code: string;
  readonly forbids: boolean;
  readonly legalBasis: string;
  readonly period: Period;
  readonly conditions: readonly number[];
  /** The regions and periods in which the switch of this rule is on; null when it has none. */
  readonly switches: readonly RegionSwitch[] | null;
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

export const planKey = (
  type: string,
  provider: string,
  recipient: string,
  partnership: string,
  purpose: string,
): string => `${type}|${provider}|${recipient}|${partnership}|${purpose}`;
