import type { ReportId } from '../report/received-report.js';
import type { TermRule } from '../rulebook/term-rule.js';
import { inPeriod } from './counting.js';
import type { CountedTerm, Counting } from './counting.js';
import { indicator } from './indicator.js';
import type { Indicator, IndicatorText } from './indicator.js';
import { TEXTS, termPart } from './indicator-texts.js';

/** What had a term: done in time, late, not at all, or still to do. */
export const termIndicators = (counting: Counting): readonly Indicator[] => {
  const counted = new Set(inPeriod(counting).map(({ reportId }) => reportId));
  const terms = counting.terms.filter(
    ({ reportId, outcome }) => outcome !== 'vervallen' && counted.has(counting.current.rootOf(reportId)),
  );
  const about = (text: IndicatorText, isAbout: (rule: TermRule) => boolean): Indicator => {
    const codes = codesOf(counting, isAbout);
    return byOutcome(
      text,
      terms.filter(({ code }) => codes.has(code)),
      counting,
    );
  };
  const startedBy = (kind: string): ReadonlySet<TermRule> =>
    new Set(counting.rulebook.termsStartedBy.get(kind));
  const [arrest, meeting] = [startedBy('aanhouding'), startedBy('overleg-uitkomst')];
  return [
    about(TEXTS.expectedReports, (rule) => arrest.has(rule) && isMetBy(rule, 'vt-melding')),
    about(TEXTS.expectedAssessments, (rule) => arrest.has(rule) && isMetBy(rule, 'veiligheidsbeoordeling')),
    about(TEXTS.agenda, (rule) => isMetBy(rule, 'overleg-uitkomst')),
    about(TEXTS.actions, (rule) => meeting.has(rule)),
    about(TEXTS.feedback, (rule) => rule.starts === null && isMetBy(rule, 'terugkoppeling')),
    {
      ...indicator(
        TEXTS.overdue,
        terms.filter((term) => stateOf(term, counting) === 'ontbreekt').map(({ reportId }) => [reportId]),
      ),
      alleenRegio: true,
    },
  ];
};

/** Indicators name no term: which ones they are about follows from what starts them and what meets them. */
const codesOf = ({ rulebook }: Counting, isAbout: (rule: TermRule) => boolean): ReadonlySet<string> =>
  new Set([...rulebook.terms.values()].filter(isAbout).map(({ code }) => code));

const isMetBy = ({ ends }: TermRule, kind: string): boolean =>
  ends.get(kind)?.some(({ outcome }) => outcome === 'gehaald') === true;

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
