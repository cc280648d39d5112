import { errorFields } from '#runtime';
import { submitting } from '../act/submit.js';
import type { Boards } from '../boards/boards.js';
import { BOARDS } from '../boards/boards-section.js';
import type { Section } from '../section.js';
import { followOverleg } from './follow-overleg.js';
import { openMeetingCase } from './open-meeting-case.js';
import { openSharedCase } from './open-shared-case.js';
import { OverlegActsController, PERFORM_OVERLEG_ACT } from './overleg-acts.controller.js';
import { overlegPaths } from './overleg-paths.js';
import { overlegSchemas } from './overleg-schemas.js';
import {
  FOLLOW_OVERLEG,
  OPEN_MEETING_CASE,
  OPEN_SHARED_CASE,
  OverlegController,
  READ_OVERLEG,
} from './overleg.controller.js';
import { performOverlegAct } from './perform-overleg-act.js';
import { readOverleg, type ReadOverleg } from './read-overleg.js';

/** The Actie-overleggen: their meetings and agendas, the cases on them, and what chair and members record there. */
export const overlegSection: Section = {
  tag: {
    name: 'Actie-overleg',
    description: 'De agenda van een Actie-overleg, de zaken erop en de afspraken.',
  },
  controllers: [OverlegActsController, OverlegController],
  providers: (parts) => {
    const onTrouble = (error: unknown): void =>
      parts.logger.warn('overleg nog niet bijgewerkt', errorFields(error));
    return [
      {
        provide: FOLLOW_OVERLEG,
        inject: [READ_OVERLEG],
        useFactory: (overleg: ReadOverleg) =>
          followOverleg({ signals: parts.signals, clock: parts.clock, onTrouble }, overleg),
      },
      { provide: READ_OVERLEG, inject: [BOARDS], useFactory: (all: Boards) => readOverleg(parts, all) },
      {
        provide: OPEN_MEETING_CASE,
        inject: [BOARDS],
        useFactory: (all: Boards) => openMeetingCase(parts, all),
      },
      {
        provide: OPEN_SHARED_CASE,
        inject: [BOARDS],
        useFactory: (all: Boards) => openSharedCase(parts, all),
      },
      {
        provide: PERFORM_OVERLEG_ACT,
        inject: [BOARDS],
        useFactory: (all: Boards) => performOverlegAct(parts, all, submitting(parts)),
      },
    ];
  },
  paths: overlegPaths,
  schemas: overlegSchemas,
};
