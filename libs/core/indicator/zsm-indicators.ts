import type { CaseId } from '../report/received-report.js';
import { awaitedAfter } from './awaited-terms.js';
import { isIn } from './counting.js';
import type { Counting } from './counting.js';
import type { IndicatorFact, Release } from './indicator-fact.js';
import { indicator } from './indicator.js';
import type { Indicator, Unit } from './indicator.js';
import { TEXTS } from './indicator-texts.js';

/** Suspects who were let go, with or without anything that makes it safe (P23), and what came too late for a decision (P19). */
export const zsmIndicators = (counting: Counting): readonly Indicator[] => {
  const releases: Released[] = [];
  const late: Unit[] = [];
  const awaited = casesThatAwait(counting);
  const cases = new Map<CaseId, KnownOfCase>();
  for (const fact of counting.current.facts) {
    const known = cases.get(fact.caseId) ?? { assessment: null, isDecided: false };
    cases.set(fact.caseId, known);
    const counts = isIn(counting.period, fact.receivedAt);
    const { tells } = fact;
    if (tells.tag === 'suspects') known.isDecided = false;
    if (counts && known.isDecided && (tells.tag === 'assessment' || tells.tag === 'advice'))
      late.push([fact.reportId]);
    if (tells.tag === 'assessment') known.assessment = fact;
    if (tells.tag !== 'decision' || !tells.isFinal) continue;
    if (counts)
      for (const release of tells.releases)
        releases.push({
          ...release,
          unit: [fact.reportId],
          isWarned: fact.isUnread === true || isWarned(release, known.assessment, awaited.has(fact.caseId)),
        });
    known.isDecided = true;
  }
  const of = (which: (release: Released) => boolean): readonly Unit[] =>
    releases.filter(which).map(({ unit }) => unit);
  return [
    indicator(
      TEXTS.releases,
      of(() => true),
      {
        verdelingen: [
          [
            indicator(
              TEXTS.withMeasures,
              of(({ isProtected }) => isProtected),
            ),
            indicator(
              TEXTS.withoutMeasures,
              of(({ isProtected }) => !isProtected),
            ),
          ],
        ],
        waarvan: [
          indicator(
            TEXTS.withWarning,
            of((release) => release.isWarned),
          ),
        ],
      },
    ),
    indicator(TEXTS.afterDecision, late),
  ];
};

interface KnownOfCase {
  assessment: IndicatorFact | null;
  isDecided: boolean;
}

type Released = Release & { readonly unit: Unit; readonly isWarned: boolean };

/** Whether the newest assessment then was awaited and missing, told of danger or of nothing, or had conditions that were not taken over. */
const isWarned = ({ tookOver }: Release, assessment: IndicatorFact | null, isAwaited: boolean): boolean =>
  assessment?.tells.tag === 'assessment'
    ? assessment.tells.acute !== 'nee' || (assessment.tells.conditions > 0 && !tookOver)
    : isAwaited;

/** The cases in which Veilig Thuis has to give the table an assessment. */
const casesThatAwait = ({ rulebook, terms, current }: Counting): ReadonlySet<CaseId> => {
  const codes = awaitedAfter(rulebook, 'aanhouding', 'veiligheidsbeoordeling');
  const started = new Set(terms.filter(({ code }) => codes.has(code)).map(({ reportId }) => reportId));
  return new Set(current.facts.filter(({ reportId }) => started.has(reportId)).map(({ caseId }) => caseId));
};
