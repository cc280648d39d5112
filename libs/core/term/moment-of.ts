import type { CaseState } from '../case/case-state.js';
import type { Instant } from '../report/instant.js';
import type { Json, JsonObject } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import type { PartnerId } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import type { Holds } from '../rulebook/conditions-of-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Moment } from '../rulebook/term-rule.js';
import { isOpen, nextOpening } from '../route/opening-hours.js';
import { meetingFor } from './meeting-for.js';

/** What a term is about: the report, or an item of one of its lists; and in which case. */
export interface TermSubject {
  readonly report: ValidReport;
  readonly item: Json | null;
  readonly region: string;
  readonly facts: CaseState['facts'];
  /** Who takes part in the case, this report included. */
  readonly partners: readonly PartnerId[];
  readonly holds: Holds;
}

export interface FoundMoment {
  readonly at: Instant;
  readonly isProvisional: boolean;
}

/** When a moment of a term rule is, for this report and whoever must act; null when the report does not tell. */
export const momentOf = (
  rulebook: Rulebook,
  moment: Moment,
  subject: TermSubject,
  holder: PartnerId | null,
): FoundMoment | null => {
  const { report, item, region, holds } = subject;
  switch (moment.tag) {
    case 'receipt':
      return certain(report.receivedAt);
    case 'opening':
      return certain(openingOf(rulebook, holder, report.receivedAt));
    case 'meeting': {
      const isLate = moment.lateIf !== null && moment.lateIf.every(holds);
      return certain(meetingFor(rulebook, moment, region, report.receivedAt, isLate));
    }
    case 'told':
      return toldIn(moment.of === 'item' ? item : report.data, moment);
    case 'first':
      return firstOf(listAt(report.data, moment.list).flatMap((one) => toldIn(one, moment) ?? []));
  }
};

const toldIn = (
  value: Json | null,
  { at, otherwise }: Pick<Extract<Moment, { readonly tag: 'told' }>, 'at' | 'otherwise'>,
): FoundMoment | null => {
  const best = instantAt(value, at);
  if (best !== null) return certain(best);
  const second = otherwise === null ? null : instantAt(value, otherwise);
  return second === null ? null : { at: second, isProvisional: true };
};

const firstOf = (found: readonly FoundMoment[]): FoundMoment | null =>
  found.reduce<FoundMoment | null>((first, one) => (first === null || one.at < first.at ? one : first), null);

const listAt = (data: JsonObject, at: readonly string[]): readonly Json[] => {
  const list = valueAt(data, at);
  return Array.isArray(list) ? (list as readonly Json[]) : [];
};

const certain = (at: Instant | null): FoundMoment | null =>
  at === null ? null : { at, isProvisional: false };

const openingOf = (rulebook: Rulebook, holder: PartnerId | null, at: Instant): Instant | null => {
  const hours = (holder === null ? undefined : rulebook.partners.get(holder)?.hours) ?? null;
  return hours === null || isOpen(hours, at) ? at : nextOpening(hours, at);
};

const instantAt = (value: Json | null, at: readonly string[]): Instant | null => {
  const text = value === null ? undefined : valueAt(value, at);
  const instant = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
};
