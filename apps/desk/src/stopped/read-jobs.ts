import type { Person } from '#core';
import { json, problem, wholeNumber, type Answer } from '#runtime';
import { cancelJob, inTransaction, jobNamed, jobsBefore } from '#store';
import { jobView } from './job-view.js';
import { isUuid } from './start-job.js';
import { watching, type StoppedParts } from './stopped-parts.js';

export interface ReadJobs {
  readonly list: (person: Person, asked: Record<string, unknown>) => Promise<Answer>;
  readonly one: (person: Person, id: string) => Promise<Answer>;
  /** Does not undo what was handed over; what is not done yet is left. */
  readonly cancel: (person: Person, id: string) => Promise<Answer>;
}

/** Earlier and running jobs, within one's own organisation unless one runs the hub. */
export const readJobs = (parts: StoppedParts): ReadJobs => ({
  list: async (person, asked) => {
    const found = await watching(parts, person);
    if ('refusal' in found) return found.refusal;
    const { rulebook, scope } = found;
    const limit = wholeNumber('limit', asked['limit'], { standard: 20, min: 1, max: 100 });
    if (typeof limit !== 'number') return limit;
    const before = placeIn(asked['na']);
    if (before === undefined) return noPlace;
    const jobs = await jobsBefore(parts.pool, scope, before, limit);
    const last = jobs.length < limit ? undefined : jobs.at(-1);
    return json(200, {
      herleveringen: jobs.map((job) => jobView(rulebook, scope, person, job)),
      volgende: last === undefined ? null : String(last.number),
    });
  },
  one: async (person, id) => {
    const found = await watching(parts, person);
    if ('refusal' in found) return found.refusal;
    const job = isUuid(id) ? await jobNamed(parts.pool, id, found.scope) : null;
    return job === null ? unknownJob : json(200, jobView(found.rulebook, found.scope, person, job));
  },
  cancel: async (person, id) => {
    const found = await watching(parts, person);
    if ('refusal' in found) return found.refusal;
    const { rulebook, scope } = found;
    const before = isUuid(id) ? await jobNamed(parts.pool, id, scope) : null;
    if (before === null) return unknownJob;
    if (before.open === 0 && before.cancelledAt === null) return alreadyDone;
    const at = new Date(parts.clock());
    await inTransaction(parts.pool, (client) => cancelJob(client, id, person.id, at));
    const job = await jobNamed(parts.pool, id, scope);
    return job === null ? unknownJob : json(200, jobView(rulebook, scope, person, job));
  },
});

/** Null: from the newest on; undefined: it names no place. */
const placeIn = (na: unknown): number | null | undefined => {
  if (na === undefined) return null;
  return typeof na === 'string' && /^\d{1,15}$/.test(na) ? Number(na) : undefined;
};

const noPlace = problem('aanvraag-onjuist', 'De parameter na is volgende uit de vorige bladzijde.');
const unknownJob = problem(
  'niet-gevonden',
  'Er is geen herlevering met dit id, of zij is niet van uw organisatie.',
);
const alreadyDone = problem('botst', 'Deze herlevering is al klaar. Er valt niets meer te annuleren.');
