import type { JsonObject } from '../../report/json.js';
import type { ReportId } from '../../report/received-report.js';
import { actRefusal } from './act-refusal.js';
import type { ActRefusal } from './act-refusal.js';
import type { Acting } from './acting.js';
import { personsAbout, QUESTION } from './draft-question.js';
import type { Drafted } from './drafted.js';
import { leftToHub } from './left-to-hub.js';
import { mayAct } from './may-act.js';
import { functionCode } from './role-name.js';

/** An answer to a question that the organisation was asked, as a report (M11). Whom it is about is told by mark (`over`). */
export const draftAnswer = (
  acting: Acting,
  question: ReportId,
  { over, ...filledIn }: JsonObject,
): Drafted => {
  const { about, refusals: unknown } = personsAbout(acting, over, true);
  const refusals = [
    ...mayAct(acting, QUESTION, 'zsm', ['zsm-dienst']),
    ...leftToHub(filledIn, ['stap', 'betreft', 'functie', 'betrokkenen']),
    ...answerable(acting, question),
    ...unknown,
  ];
  if (refusals.length > 0) return { refusals };
  const data: JsonObject = {
    ...filledIn,
    stap: 'antwoord',
    betreft: question,
    // What says nothing must not show by its form whether somebody is known (P9).
    ...(filledIn['antwoord'] === 'geen-mededeling' ? {} : { functie: functionCode(acting.person) }),
    ...(about.length === 0 ? {} : { betrokkenen: about.map(({ entry }) => entry) }),
  };
  return { draft: { kind: QUESTION, data } };
};

const answerable = ({ reports }: Acting, question: ReportId): readonly ActRefusal[] => {
  const asked = reports.some(
    ({ kind, ids, isOwn, data }) =>
      kind === QUESTION && ids.has(question) && !isOwn && data['stap'] !== 'antwoord',
  );
  const isAnswered = reports.some(
    ({ kind, isOwn, data }) => kind === QUESTION && isOwn && data['betreft'] === question,
  );
  if (!asked)
    return [
      actRefusal('vraag-onbekend', 'Uw organisatie heeft deze vraag in deze zaak niet gekregen.', '/betreft'),
    ];
  return isAnswered
    ? [
        actRefusal(
          'vraag-beantwoord',
          'Uw organisatie heeft deze vraag al beantwoord. Verbeter het antwoord met een correctie.',
          '/betreft',
        ),
      ]
    : [];
};
