import type { Say } from '../../language/use-words.js';
import { fromDutchField } from '../../moments/dutch-field.js';
import type { MomentForm } from '../../moments/format-moment.js';
import type { ActShape } from './act-shape.js';
import { DECISIONS, MEASURES, type MeasuresDraft, type SuspectDraft } from './decision-draft.js';

type Write = (at: string, form: MomentForm) => string;

/** What is decided about one suspect, as it is read once more. */
export const suspectRows = (suspect: SuspectDraft, name: string, t: Say, write: Write): ActShape['rows'] => {
  const { decisions, decidedAt, releasedAt, detention, reason, extras } = suspect;
  const moment = (field: string): string => {
    const at = fromDutchField(field);
    return at === null ? '' : write(at, 'text');
  };
  const day = (field: string): string => (field === '' ? '' : write(field, 'day'));
  const measures = (list: keyof typeof MEASURES): string => {
    const kinds = MEASURES[list].filter((one) => suspect[list].kinds.includes(one));
    return inWords(
      kinds.map((one) => t(`case.measure.${one}`)),
      suspect[list],
      day,
      t,
    );
  };
  const held = decisions.includes('vasthouden') && detention !== '' ? detention.replaceAll('-', ' ') : '';
  return [
    [
      t('case.decide.row.decision'),
      DECISIONS.filter((one) => decisions.includes(one))
        .map((one) => t(`case.decision.${one}`))
        .join(', '),
    ],
    [t('case.decide.decided-at'), moment(decidedAt)],
    [t('case.decide.released-at'), decisions.includes('heenzenden') ? moment(releasedAt) : ''],
    [t('case.decide.detention'), held],
    [t('case.decide.reason'), reason.trim()],
    [t('case.decide.maatregelen'), measures('maatregelen')],
    [t('case.decide.overige'), measures('overige')],
    [
      t('case.extra.gedragsaanwijzing'),
      extras.includes('gedragsaanwijzing')
        ? `${moment(suspect.orderedFrom)} – ${day(suspect.orderedUntil)}`
        : '',
    ],
    [
      t('case.extra.halt'),
      extras.includes('halt')
        ? [day(suspect.referredOn), suspect.referredFor.trim()].filter((one) => one !== '').join('. ')
        : '',
    ],
  ].flatMap(([what = '', value = '']) => (value === '' ? [] : [{ name: `${name}: ${what}`, value }]));
};

const inWords = (
  kinds: readonly string[],
  { told, from, until }: MeasuresDraft,
  day: (field: string) => string,
  t: Say,
): string => {
  if (kinds.length === 0) return '';
  const days = [
    ...(from === '' ? [] : [`${t('case.decide.from')}: ${day(from)}`]),
    ...(until === '' ? [] : [`${t('case.decide.until')}: ${day(until)}`]),
  ];
  return [kinds.join(', '), told.trim(), ...days].join('. ');
};
