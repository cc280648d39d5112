import { grouped } from './first-arrivals.js';
import type { Answered, Finding, Sent } from './observed.js';

/** Every acknowledged time that something was sent has an answer, and all answers about one report say the same. */
export const checkAnswers = (sent: readonly Sent[], answered: readonly Answered[]): readonly Finding[] => {
  const byPlace = grouped(answered, ({ place }) => place);
  const byId = grouped(answered, ({ id }) => id);
  return [
    ...sent.flatMap((one) => one.places.flatMap((place) => answerTo(one, byPlace.get(place)))),
    ...[...byId].flatMap(([id, same]) => contradictions(id, same)),
  ];
};

const answerTo = (
  { report, situation }: Sent,
  answers: readonly Answered[] | undefined,
): readonly Finding[] => {
  const due = situation === null ? 'geweigerd' : 'aangenomen';
  if (answers === undefined)
    return [{ violation: 'lost', detail: `bericht ${report} kreeg geen ontvangstbewijs` }];
  return answers
    .filter(({ status }) => status !== due)
    .map(({ status }) => ({ violation: 'lost', detail: `bericht ${report} is ${status}, verwacht: ${due}` }));
};

const contradictions = (id: string, same: readonly Answered[]): readonly Finding[] => {
  const different = new Set(same.map(({ status, says }) => `${status} ${says}`)).size;
  return Array.from({ length: different - 1 }, () => ({
    violation: 'doubled',
    detail: `bericht ${id} kreeg verschillende antwoorden`,
  }));
};
