import {
  partnerName,
  toRfc3339,
  type OutcomeCount,
  type Person,
  type Rulebook,
  type StoppedScope,
} from '#core';
import type { JobState } from '#store';
import { countView, recipientView, toldTo } from './outcome-counts.js';

/** A job as who asked for it, or a colleague, sees it. It is done only when nothing is left to do. */
export const jobView = (rulebook: Rulebook, scope: StoppedScope, person: Person, job: JobState) => {
  const { id, startedAt, cancelledAt, movedAt, open, outcomes, changed, recipients } = job;
  const all = outcomes.reduce((sum, { count }) => sum + count, open);
  const countOf = (name: OutcomeCount['outcome']): number =>
    outcomes.find(({ outcome }) => outcome === name)?.count ?? 0;
  const ended = open > 0 ? null : (movedAt ?? startedAt);
  return {
    herlevering: id,
    stand: open > 0 ? 'loopt' : countOf('geannuleerd') === 0 ? 'klaar' : 'geannuleerd',
    aantal: all,
    gedaan: all - open,
    open,
    aangeboden: countOf('aangeboden'),
    uitkomsten: toldTo(scope, outcomes).map(countView),
    gewijzigd: toldTo(scope, changed).map(countView),
    ontvangers: recipients.map(({ partner, count, open: left }) => ({
      ...recipientView(rulebook, partner, count),
      open: left,
    })),
    vraag: job.question,
    ookAfgeleverd: job.also,
    reden: job.reason,
    doorU: job.person === person.id,
    rol: job.role,
    organisatie: job.organisation,
    naamOrganisatie: job.role === 'beheerder' ? 'Samenloop' : partnerName(rulebook, job.organisation),
    gestartOp: toRfc3339(startedAt.getTime()),
    ...(movedAt === null ? {} : { laatsteVoortgangOp: toRfc3339(movedAt.getTime()) }),
    ...(ended === null ? {} : { klaarOp: toRfc3339(ended.getTime()) }),
    ...(cancelledAt === null ? {} : { geannuleerdOp: toRfc3339(cancelledAt.getTime()) }),
  };
};
