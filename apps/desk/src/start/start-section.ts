import { FIND_BOARD } from '../boards/boards.controller.js';
import type { FindBoard } from '../boards/find-board.js';
import { READ_OVERLEG } from '../overleg/overleg.controller.js';
import type { ReadOverleg } from '../overleg/read-overleg.js';
import type { Section } from '../section.js';
import { readStart } from './read-start.js';
import { startPaths } from './start-paths.js';
import { startSchemas } from './start-schemas.js';
import { READ_START, StartController } from './start.controller.js';

/** The first page: what needs somebody now. */
export const startSection: Section = {
  tag: { name: 'Start', description: 'Wat u nu nodig heeft.' },
  controllers: [StartController],
  providers: (parts) => [
    {
      provide: READ_START,
      inject: [FIND_BOARD, READ_OVERLEG],
      useFactory: (board: FindBoard, overleg: ReadOverleg) => readStart(parts, board, overleg),
    },
  ],
  paths: startPaths,
  schemas: startSchemas,
};
