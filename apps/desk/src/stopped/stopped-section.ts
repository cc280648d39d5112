import type { Section } from '../section.js';
import { correctRejected } from './correct-rejected.js';
import { ForgetRejected } from './forget-rejected.js';
import { listGroups } from './list-groups.js';
import { listItems } from './list-items.js';
import { makePlan } from './make-plan.js';
import { readJobs } from './read-jobs.js';
import { MAKE_PLAN, READ_JOBS, RedeliveriesController, START_JOB } from './redeliveries.controller.js';
import { redeliveryPaths } from './redelivery-paths.js';
import { redeliverySchemas } from './redelivery-schemas.js';
import { rejectedAnswers } from './rejected-answers.js';
import { startJob } from './start-job.js';
import { stoppedPaths } from './stopped-paths.js';
import { stoppedSchemas } from './stopped-schemas.js';
import {
  CORRECT_REJECTED,
  LIST_GROUPS,
  LIST_ITEMS,
  READ_REJECTED,
  RejectedController,
  StoppedController,
} from './stopped.controller.js';

/** What is held up and why, delivering again, and correcting what was refused. */
export const stoppedSection: Section = {
  tag: {
    name: 'Tegengehouden',
    description: 'Wat is tegengehouden en waarom, opnieuw afleveren, en geweigerde berichten verbeteren.',
  },
  controllers: [StoppedController, RejectedController, RedeliveriesController],
  providers: (parts) => [
    { provide: LIST_GROUPS, useValue: listGroups(parts) },
    { provide: LIST_ITEMS, useValue: listItems(parts) },
    { provide: READ_REJECTED, useValue: rejectedAnswers(parts) },
    { provide: CORRECT_REJECTED, useValue: correctRejected(parts) },
    { provide: MAKE_PLAN, useValue: makePlan(parts) },
    { provide: START_JOB, useValue: startJob(parts) },
    { provide: READ_JOBS, useValue: readJobs(parts) },
    { provide: ForgetRejected, useValue: new ForgetRejected(parts) },
  ],
  paths: { ...stoppedPaths, ...redeliveryPaths },
  schemas: { ...stoppedSchemas, ...redeliverySchemas },
};
