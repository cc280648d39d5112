import { toRfc3339, type Person } from '#core';
import { accepts, json, problem, wholeNumber, type Answer } from '#runtime';
import type { MessageQuestion } from '#store';
import { findMessages } from './find-messages.js';
import { messageCsv } from './message-csv.js';
import type { MessageParts } from './message-parts.js';
import { placeIn, placeText } from './message-place.js';
import { messageQuestion, type Asked } from './message-question.js';
import { seenBy } from './seen-by.js';

export type ListMessages = (person: Person, asked: Asked, accept: string | undefined) => Promise<Answer>;

const MOST_IN_CSV = 5_000;
const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

/** The reports that somebody sees and looks for, the newest first; or as a table. */
export const listMessages =
  (parts: MessageParts): ListMessages =>
  async (person, asked, accept) => {
    const isJson = accepts(accept, JSON_TYPE);
    if (!isJson && !accepts(accept, CSV_TYPE)) return otherForm;
    const limit = wholeNumber('limit', asked['limit'], { standard: 50, min: 1, max: 100 });
    if (typeof limit !== 'number') return limit;
    const after = asked['na'] === undefined ? null : placeIn(asked['na']);
    if (after === undefined) return noPlace;
    const question = await questionOf(parts, person, asked);
    if ('refusal' in question) return question.refusal;
    if (!isJson) return csv(await findMessages(parts, question, after, MOST_IN_CSV));
    const found = await findMessages(parts, question, after, limit);
    return json(200, {
      nu: toRfc3339(question.now.getTime()),
      berichten: found.rows,
      volgende: found.next === null ? null : placeText(found.next),
    });
  };

/** What somebody asks of the reports that they see. */
export const questionOf = async (parts: MessageParts, person: Person, asked: Asked) => {
  const seen = await seenBy(parts, person);
  if ('refusal' in seen) return seen;
  const { rulebook } = await parts.rulebooks.active();
  const filter = messageQuestion(rulebook, seen.sight, asked);
  return 'refusal' in filter
    ? filter
    : ({ sight: seen.sight, filter, now: new Date(parts.clock()) } satisfies MessageQuestion);
};

const csv = ({ rows, next }: Awaited<ReturnType<typeof findMessages>>): Answer => ({
  status: 200,
  type: `${CSV_TYPE}; charset=utf-8; header=present`,
  body: messageCsv(rows),
  headers: {
    'Content-Disposition': 'attachment; filename="berichten.csv"',
    // Who downloads a table must be able to see that it is not all.
    ...(next === null ? {} : { 'Samenloop-Volgende': placeText(next) }),
  },
});

const noPlace = problem('aanvraag-onjuist', 'De parameter na is volgende uit de vorige bladzijde.');
const otherForm = problem(
  'vorm-onjuist',
  `Het antwoord is ${JSON_TYPE} of ${CSV_TYPE}. Zet dat in de header Accept.`,
);
