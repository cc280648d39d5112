import type { Say } from '../../language/use-words.js';
import { fromDutchField } from '../../moments/dutch-field.js';
import { formatMoment } from '../../moments/format-moment.js';
import type { ActShape } from './act-shape.js';
import { DECISIONS, MEASURES, type DecisionDraft } from './decision-draft.js';

/** A decision as it is read once more before it is recorded. */
export const decisionRows = (
  { status, suspects, taken, interestTold }: DecisionDraft,
  nameOf: (mark: string) => string,
  t: Say,
  locale: string,
): ActShape['rows'] => {
  const momentIn = (field: string): string => {
    const at = fromDutchField(field);
    return at === null ? '' : formatMoment(at, 'text', locale);
  };
  const row = (name: string, value: string) => (value === '' ? [] : [{ name, value }]);
  return [
    ...row(
      t('case.decide.status'),
      t(status === 'definitief' ? 'case.decide.status.final' : 'case.decide.status.intended'),
    ),
    ...suspects
      .filter(({ decisions }) => decisions.length > 0)
      .flatMap(({ mark, decisions, decidedAt, releasedAt, reason, measures, measuresTold }) => {
        const of = (what: string): string => `${nameOf(mark)}: ${what}`;
        return [
          ...row(
            of(t('case.decide.row.decision')),
            DECISIONS.filter((one) => decisions.includes(one))
              .map((one) => t(`case.decision.${one}`))
              .join(', '),
          ),
          ...row(of(t('case.decide.decided-at')), momentIn(decidedAt)),
          ...row(
            of(t('case.decide.released-at')),
            decisions.includes('heenzenden') ? momentIn(releasedAt) : '',
          ),
          ...row(of(t('case.decide.reason')), reason.trim()),
          ...row(
            of(t('case.decide.measures')),
            measures.length === 0
              ? ''
              : `${MEASURES.filter((one) => measures.includes(one))
                  .map((one) => t(`case.measure.${one}`))
                  .join(', ')}. ${measuresTold.trim()}`,
          ),
        ];
      }),
    ...row(t('case.decide.taken.row'), taken),
    ...row(t('case.decide.interest-told'), status === 'definitief' ? interestTold.trim() : ''),
  ];
};
