import type { Boards } from '../boards/boards.js';
import { BOARDS } from '../boards/boards-section.js';
import type { Section } from '../section.js';
import { actPaths } from './act-paths.js';
import { actSchemas } from './act-schemas.js';
import { ActsController, PERFORM_ACT } from './acts.controller.js';
import { findCase } from './case-before.js';
import { performAct } from './perform-act.js';
import { submitting } from './submit.js';

/** What people do at a ZSM table: decisions, questions, answers, and what became of a report. */
export const actSection: Section = {
  tag: { name: 'Handelingen', description: 'Wat u aan tafel vastlegt: beslissingen, vragen en antwoorden.' },
  controllers: [ActsController],
  providers: (parts) => [
    {
      provide: PERFORM_ACT,
      inject: [BOARDS],
      useFactory: (boards: Boards) => performAct(parts, findCase(parts, boards), submitting(parts)),
    },
  ],
  paths: actPaths,
  schemas: actSchemas,
};
