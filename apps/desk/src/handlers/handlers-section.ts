import type { Boards } from '../boards/boards.js';
import { BOARDS } from '../boards/boards-section.js';
import type { Section } from '../section.js';
import { changeHandler } from './change-handler.js';
import { findHandled } from './find-handled.js';
import { handlerPaths } from './handler-paths.js';
import { handlerSchemas } from './handler-schemas.js';
import { CHANGE_HANDLER, HandlersController, READ_COLLEAGUES } from './handlers.controller.js';
import { readColleagues } from './read-colleagues.js';

/** Who handles a case, among colleagues who share a place at its table. */
export const handlersSection: Section = {
  tag: { name: 'Behandelaars', description: 'Wie bij u een zaak behandelt: nemen, overnemen, overdragen.' },
  controllers: [HandlersController],
  providers: (parts) => [
    {
      provide: CHANGE_HANDLER,
      inject: [BOARDS],
      useFactory: (all: Boards) => changeHandler(parts, findHandled(parts, all), all),
    },
    {
      provide: READ_COLLEAGUES,
      inject: [BOARDS],
      useFactory: (all: Boards) => readColleagues(parts, findHandled(parts, all)),
    },
  ],
  paths: handlerPaths,
  schemas: handlerSchemas,
};
