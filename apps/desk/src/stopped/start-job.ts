import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { changedSince, maySeeStream, type Person, type RedeliveryOutcome } from '#core';
import { json, problem, type Answer } from '#runtime';
import { inTransaction, jobNamed, jobUnderKey, keepJob, planNamed, type RedeliveryPlan } from '#store';
import { considerNow } from './consider-now.js';
import { jobView } from './job-view.js';
import { countOutcomes } from './outcome-counts.js';
import { readActRequest } from '../act/act-request.js';
import { reasonIn, wrongForm, type FieldFault } from './form.js';
import { watching, type StoppedParts, type Watching } from './stopped-parts.js';

export type StartJob = (person: Person, raw: IncomingMessage) => Promise<Answer>;

/**
 * Has a plan carried out on the server. Only what the plan names is done; what stands otherwise by now is passed over, and told. The same
 * request under the same key is the same job.
 */
export const startJob =
  (parts: StoppedParts): StartJob =>
  async (person, raw) => {
    const found = await watching(parts, person);
    if ('refusal' in found) return found.refusal;
    const read = await readActRequest(raw);
    if ('refusal' in read) return read.refusal;
    const [key, request] = [parts.keyring.mark(read.key), parts.keyring.mark(read.request)];
    const before = await jobUnderKey(parts.pool, person.id, key);
    if (before !== null)
      return before.request === request ? told(parts, found, person, before.id) : otherRequest;
    const { plan: planId, reden } = { plan: read.filledIn['plan'], reden: reasonIn(read.filledIn) };
    if (typeof reden !== 'string') return wrongForm([reden, ...(isUuid(planId) ? [] : [noPlan])]);
    if (!isUuid(planId)) return wrongForm([noPlan]);
    const plan = await planNamed(parts.pool, planId, person.id);
    // Made in another role, it may hold what is not theirs in this one.
    const isTheirs = plan?.places.every(({ partner }) => maySeeStream(found.scope, partner)) === true;
    if (!isTheirs || plan.within !== found.scope.organisation) return unknownPlan;
    if (plan.endsAt.getTime() <= parts.clock()) return endedPlan;
    const id = await keepStarted(parts, found, { person, plan, reason: reden, key, request });
    return id === null ? usedPlan : told(parts, found, person, id);
  };

interface Started {
  readonly person: Person;
  readonly plan: RedeliveryPlan;
  readonly reason: string;
  readonly key: string;
  readonly request: string;
}

/** Null: the plan was used, or the key, at this very moment. */
const keepStarted = async (
  parts: StoppedParts,
  { rulebook, scope }: Watching,
  { person, plan, reason, key, request }: Started,
): Promise<string | null> => {
  const id = randomUUID();
  const { role, organisation, function: of } = person.assignment;
  const isKept = await inTransaction(parts.pool, async (client) => {
    const considered = await considerNow(parts, client, rulebook, plan.places, plan.also);
    const outcomes = countOutcomes(
      considered.map(({ reason: why }): RedeliveryOutcome => why ?? 'aangeboden'),
    );
    const job = {
      id,
      planId: plan.id,
      person: person.id,
      role,
      organisation,
      function: of,
      within: scope.organisation,
      question: plan.question,
      also: plan.also,
      reason,
      changed: changedSince(plan.outcomes, outcomes),
      key,
      request,
      startedAt: new Date(parts.clock()),
    };
    const items = considered.map(({ due, reason: outcome }) => ({
      partner: due.partner,
      number: due.number,
      outcome,
    }));
    return keepJob(client, job, items);
  });
  return isKept ? id : null;
};

const told = async (
  parts: StoppedParts,
  { rulebook, scope }: Watching,
  person: Person,
  id: string,
): Promise<Answer> => {
  const job = await jobNamed(parts.pool, id, scope);
  return job === null
    ? unknownPlan
    : json(202, jobView(rulebook, scope, person, job), { Location: `/v1/herleveringen/${id}` });
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

const noPlan: FieldFault = {
  code: 'plan-ontbreekt',
  veld: '/plan',
  reden: 'Noem het plan dat u voor u had.',
};
const unknownPlan = problem('niet-gevonden', 'U hebt geen plan met dit id. Maak een nieuw plan.');
const endedPlan = problem(
  'versie-verouderd',
  'Dit plan is verlopen. Maak een nieuw plan en kijk wat er veranderd is.',
);
const usedPlan = problem(
  'botst',
  'Dit plan is al uitgevoerd. Kijk bij de herleveringen, of maak een nieuw plan.',
);
const otherRequest = problem(
  'botst',
  'Deze Idempotency-Key is al voor iets anders gebruikt. Gebruik voor iedere herlevering een nieuwe sleutel.',
);
