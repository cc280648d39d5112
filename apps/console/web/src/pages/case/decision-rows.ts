import type { Say } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import type { ActShape } from './act-shape.js';
import type { DecisionDraft } from './decision-draft.js';
import { suspectRows } from './suspect-rows.js';

/** What a decision says in words, of codes and persons. */
export interface DecisionNames {
  readonly suspect: (mark: string) => string;
  /** In which report an advice was given. */
  readonly advice: (report: string) => string;
}

/** A row that is there only when it says something. */
const row = (name: string, value: string): ActShape['rows'] => (value === '' ? [] : [{ name, value }]);

/** A decision as it is read once more before it is recorded. */
export const decisionRows = (
  draft: DecisionDraft,
  names: DecisionNames,
  t: Say,
  locale: string,
): ActShape['rows'] => {
  const { status, suspects, taken, takenWhy, advices, route, newIncident } = draft;
  const { informed, informedWhy, caseNumber, interestTold } = draft;
  const isFinal = status === 'definitief';
  return [
    ...row(t('case.decide.status'), t(isFinal ? 'case.decide.status.final' : 'case.decide.status.intended')),
    ...suspects
      .filter(({ decisions }) => decisions.length > 0)
      .flatMap((suspect) =>
        suspectRows(suspect, names.suspect(suspect.mark), t, (at, form) => formatMoment(at, form, locale)),
      ),
    ...row(t('case.decide.taken.row'), sentence(taken, takenWhy)),
    ...Object.entries(advices).flatMap(([report, { followed, why }]) =>
      row(`${t('case.decide.followed.row')}: ${names.advice(report)}`, sentence(followed, why)),
    ),
    ...row(t('case.decide.route'), known(t, 'case.route', route)),
    ...row(t('case.decide.new-incident'), newIncident.trim()),
    ...row(t('case.decide.informed'), sentence(informed, informedWhy)),
    ...row(t('case.decide.case-number'), caseNumber.trim()),
    ...row(t('case.decide.interest-told'), isFinal ? interestTold.trim() : ''),
  ];
};

const sentence = (chosen: string, why: string): string =>
  chosen === '' || chosen === 'ja' || why.trim() === '' ? chosen : `${chosen}. ${why.trim()}`;

const known = (t: Say, group: 'case.route', code: string): string =>
  code === '' ? '' : t(`${group}.${code as 'strafroute'}`);
