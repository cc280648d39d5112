import { inPeriod } from './counting.js';
import type { Counting } from './counting.js';
import type { IndicatorFact } from './indicator-fact.js';
import { indicator } from './indicator.js';
import type { Indicator, IndicatorText, Unit } from './indicator.js';
import { TEXTS } from './indicator-texts.js';

/** How many reports of each kind came in, and how soon after what happened. */
export const reportIndicators = (counting: Counting): readonly Indicator[] => {
  const facts = inPeriod(counting);
  const of = (counts: (fact: IndicatorFact) => boolean): readonly Unit[] =>
    facts.filter(counts).map(({ reportId }) => [reportId]);
  const timed = facts.flatMap(({ reportId, receivedAt, tells }) =>
    tells.tag === 'incident' && tells.happenedAt !== null && tells.happenedAt <= receivedAt
      ? [{ reportId, minutes: (receivedAt - tells.happenedAt) / MINUTE }]
      : [],
  );
  const minutes = timed.map((one) => one.minutes).sort((a, b) => a - b);
  return [
    indicator(
      TEXTS.crisisReports,
      of((fact) => fact.kind === 'crisismelding' && !isAnonymous(fact)),
    ),
    indicator(
      TEXTS.careReports,
      of(({ kind }) => kind === 'vt-melding'),
    ),
    indicator(
      TEXTS.arrests,
      of(({ kind }) => kind === 'aanhouding'),
    ),
    indicator(TEXTS.anonymous, of(isAnonymous)),
    indicator(
      TEXTS.timed,
      timed.map(({ reportId }) => [reportId]),
    ),
    measured(TEXTS.median, minutes, 0.5),
    measured(TEXTS.ninetieth, minutes, 0.9),
  ];
};

const MINUTE = 60_000;

const isAnonymous = ({ tells }: IndicatorFact): boolean => tells.tag === 'incident' && tells.isAnonymous;

/** Within how many whole minutes this share of them was. */
const measured = (text: IndicatorText, minutes: readonly number[], share: number): Indicator => {
  const value = minutes[Math.ceil(minutes.length * share) - 1];
  return {
    ...indicator(text, []),
    eenheid: 'minuten',
    waarde: value === undefined ? null : Math.ceil(value),
  };
};
