import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import {
  outcomeSentence,
  partnerName,
  planSentence,
  reasonForRecipient,
  toRfc3339,
  type Person,
  type RedeliveryOutcome,
} from '#core';
import { json, type Answer } from '#runtime';
import { keepPlan, type Considered } from '#store';
import { readActRequest } from '../act/act-request.js';
import { purposeName } from '../messages/message-purpose.js';
import { considerNow } from './consider-now.js';
import { countOutcomes, countView, recipientView, toldTo } from './outcome-counts.js';
import { placesAsked } from './places-asked.js';
import { planQuestion, type PlanQuestion } from './plan-question.js';
import { watching, type StoppedParts, type Watching } from './stopped-parts.js';

export type MakePlan = (person: Person, raw: IncomingMessage) => Promise<Answer>;

/** So many fit in one plan; what is more is told, and is for the next one. */
const MOST_PLANNED = 2_000;

/** Tells what would be delivered again, to whom, and what would not and why. Nothing is done yet. */
export const makePlan =
  (parts: StoppedParts): MakePlan =>
  async (person, raw) => {
    const found = await watching(parts, person);
    if ('refusal' in found) return found.refusal;
    const read = await readActRequest(raw, false);
    if ('refusal' in read) return read.refusal;
    const now = parts.clock();
    const question = planQuestion(found, read.filledIn, now);
    if ('refusal' in question) return question.refusal;
    const also = read.filledIn['ookAfgeleverd'] === true;
    const matched = await placesAsked(parts, person, found, question, MOST_PLANNED + 1);
    if ('refusal' in matched) return matched.refusal;
    const places = matched.places.slice(0, MOST_PLANNED);
    const considered = await considerNow(parts, parts.pool, found.rulebook, places, also);
    const outcomes = countOutcomes(considered.map(outcomeOf));
    const endsAt = now + parts.stopped.planMs;
    const plan = {
      id: randomUUID(),
      person: person.id,
      within: found.scope.organisation,
      madeAt: new Date(now),
      endsAt: new Date(endsAt),
      question: asked(question),
      also,
      outcomes,
      places: considered.map(({ due: { partner, number } }) => ({ partner, number })),
    };
    await keepPlan(parts.pool, plan);
    const toDo = considered.filter(({ reason }) => reason === null);
    const skipped = toldTo(found.scope, outcomes).filter(({ outcome }) => outcome !== 'aangeboden');
    const recipients = [...new Set(toDo.map(({ due }) => due.partner))];
    return json(200, {
      plan: plan.id,
      vervaltOp: toRfc3339(endsAt),
      aantal: considered.length,
      afTeLeveren: toDo.length,
      overgeslagen: skipped.map(countView),
      ontvangers: recipients.map((partner) =>
        recipientView(found.rulebook, partner, toDo.filter(({ due }) => due.partner === partner).length),
      ),
      afleveringen: question.tag === 'report' ? considered.map((one) => deliveryView(found, one)) : [],
      isMeer: matched.places.length > MOST_PLANNED,
      zin: planSentence(toDo.length, skipped),
    });
  };

type Standing = Pick<Considered, 'due' | 'reason'>;

const outcomeOf = ({ reason }: Standing): RedeliveryOutcome => reason ?? 'aangeboden';

/** What would become of one delivery, as who asks may hear it. */
const deliveryView = ({ rulebook, scope }: Watching, one: Standing) => {
  const outcome =
    scope.organisation === null ? outcomeOf(one) : reasonForRecipient<RedeliveryOutcome>(outcomeOf(one));
  const { partner, purpose } = one.due;
  return {
    ontvanger: partner,
    naam: partnerName(rulebook, partner),
    doel: purposeName(rulebook, purpose),
    uitkomst: outcome,
    uitleg: outcomeSentence(outcome),
  };
};

/** The question as it is kept: codes and moments only. */
const asked = (question: PlanQuestion): object => {
  switch (question.tag) {
    case 'group':
      return { groep: `${question.cause.tag}.${question.cause.recipient}` };
    case 'period':
      return {
        ontvanger: question.recipient,
        sinds: toRfc3339(question.from.getTime()),
        tot: toRfc3339(question.until.getTime()),
      };
    case 'chosen':
      return { afleveringen: question.ids };
    case 'report':
      return { bericht: question.report };
  }
};
