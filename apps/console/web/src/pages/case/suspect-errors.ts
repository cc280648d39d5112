import type { Say } from '../../language/use-words.js';
import { dayOf } from '../../moments/format-moment.js';
import { fromDutchField } from '../../moments/dutch-field.js';
import type { FieldError } from '../../parts/error-summary.js';
import { MEASURES, type MeasureList, type SuspectDraft } from './decision-draft.js';

const DAY_MS = 86_400_000;
/** A behavioural order counts for so many days at most (Sv art. 509hh). */
const LONGEST_ORDER_MS = 90 * DAY_MS;

const when = (holds: boolean, field: string, text: string): readonly FieldError[] =>
  holds ? [{ field, text }] : [];

/** What is missing or cannot be in what was filled in about one suspect. */
export const suspectErrors = (suspect: SuspectDraft, t: Say): readonly FieldError[] => {
  const { mark, decisions, decidedAt, releasedAt, detention } = suspect;
  const noMoment = t('case.decide.moment.missing');
  return [
    ...when(fromDutchField(decidedAt) === null, `${mark}-tijdstip`, noMoment),
    ...when(
      decisions.includes('heenzenden') && fromDutchField(releasedAt) === null,
      `${mark}-vrijlating`,
      noMoment,
    ),
    ...when(
      decisions.includes('vasthouden') && detention === '',
      `${mark}-vrijheidsbeneming`,
      t('case.decide.detention.missing'),
    ),
    ...(Object.keys(MEASURES) as MeasureList[]).flatMap((list) => measureErrors(suspect, list, t)),
    ...extraErrors(suspect, t),
  ];
};

const measureErrors = (suspect: SuspectDraft, list: MeasureList, t: Say): readonly FieldError[] => {
  const { kinds, ground, told, from, until } = suspect[list];
  const field = `${suspect.mark}-${list}`;
  if (kinds.length === 0) return [];
  return [
    ...when(ground === '', `${field}-grond`, t('case.decide.ground.missing')),
    ...when(told.trim() === '', `${field}-tekst`, t('case.decide.measures-told.missing')),
    ...when(from !== '' && until !== '' && until < from, `${field}-tot`, t('case.decide.until.before')),
  ];
};

const extraErrors = (suspect: SuspectDraft, t: Say): readonly FieldError[] => {
  const { mark, extras, orderedFrom, orderedUntil, referredOn } = suspect;
  const begins = fromDutchField(orderedFrom);
  const ordered = extras.includes('gedragsaanwijzing')
    ? [
        ...when(begins === null, `${mark}-gedrag-ingaat`, t('case.decide.moment.missing')),
        ...when(orderedUntil === '', `${mark}-gedrag-tot`, t('case.decide.day.missing')),
        ...when(
          begins !== null && orderedUntil !== '' && !isWithinOrder(begins, orderedUntil),
          `${mark}-gedrag-tot`,
          t('case.decide.order.too-long'),
        ),
      ]
    : [];
  const referred = when(
    extras.includes('halt') && referredOn === '',
    `${mark}-halt-op`,
    t('case.decide.day.missing'),
  );
  return [...ordered, ...referred];
};

const isWithinOrder = (begins: string, until: string): boolean => {
  const first = dayOf(begins);
  return until >= first && Date.parse(until) - Date.parse(first) <= LONGEST_ORDER_MS;
};
