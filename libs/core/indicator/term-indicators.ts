import type { ReportId } from '../report/received-report.js';
import type { TermRule } from '../rulebook/term-rule.js';
import { awaitedAfter, isFeedbackTerm, isMetBy } from './awaited-terms.js';
import { inPeriod } from './counting.js';
import type { CountedTerm, Counting } from './counting.js';
import { indicator } from './indicator.js';
import type { Indicator, IndicatorText } from './indicator.js';
import { TEXTS, termPart } from './indicator-texts.js';

/**
 * What had a term: done in time, late, not at all, or still to do. Which terms a number is about follows from what starts and meets
 * them, so that the codes of the rulebook are free.
 */
export const termIndicators = (counting: Counting): readonly Indicator[] => {
  const counted = new Set(inPeriod(counting).map(({ reportId }) => reportId));
  const terms = counting.terms.filter(
    ({ reportId, outcome }) => outcome !== 'vervallen' && counted.has(counting.current.rootOf(reportId)),
  );
  const of = (text: IndicatorText, codes: ReadonlySet<string>): Indicator =>
    byOutcome(
      text,
      terms.filter(({ code }) => codes.has(code)),
      counting,
    );
  const { rulebook } = counting;
  const codesOf = (isAbout: (rule: TermRule) => boolean): ReadonlySet<string> =>
    new Set([...rulebook.terms.values()].filter(isAbout).map(({ code }) => code));
  const agreed = new Set(rulebook.termsStartedBy.get('overleg-uitkomst'));
  return [
    of(TEXTS.expectedReports, awaitedAfter(rulebook, 'aanhouding', 'vt-melding')),
    of(TEXTS.expectedAssessments, awaitedAfter(rulebook, 'aanhouding', 'veiligheidsbeoordeling')),
    of(
      TEXTS.agenda,
      codesOf((rule) => isMetBy(rule, 'overleg-uitkomst')),
    ),
    of(
      TEXTS.actions,
      codesOf((rule) => agreed.has(rule)),
    ),
    of(TEXTS.feedback, codesOf(isFeedbackTerm)),
    {
      ...indicator(
        TEXTS.overdue,
        terms.filter((term) => stateOf(term, counting) === 'ontbreekt').map(({ reportId }) => [reportId]),
      ),
      alleenRegio: true,
    },
  ];
};

const byOutcome = (text: IndicatorText, terms: readonly CountedTerm[], counting: Counting): Indicator => {
  const part = (state: State): Indicator =>
    indicator(termPart(text, state), terms.filter((term) => stateOf(term, counting) === state).map(unitOf));
  return indicator(text, terms.map(unitOf), {
    verdelingen: [[part('op-tijd'), part('te-laat'), part('ontbreekt'), part('loopt')]],
  });
};

type State = 'op-tijd' | 'te-laat' | 'ontbreekt' | 'loopt';

const stateOf = ({ outcome, closedAt, dueAt }: CountedTerm, { at }: Counting): State => {
  if (outcome !== null) return closedAt !== null && closedAt > dueAt ? 'te-laat' : 'op-tijd';
  return dueAt <= at ? 'ontbreekt' : 'loopt';
};

const unitOf = ({ reportId, closedBy }: CountedTerm): readonly ReportId[] =>
  closedBy === null ? [reportId] : [reportId, closedBy];
