import { Closing, errorFields } from '#runtime';
import type { Section } from '../section.js';
import { boardPaths } from './board-paths.js';
import { boardSchemas } from './board-schemas.js';
import { boards, type Boards } from './boards.js';
import { BoardsController, FIND_BOARD } from './boards.controller.js';
import { CasesController, READ_CASE, READ_READS } from './cases.controller.js';
import { findBoard } from './find-board.js';
import { readCase } from './read-case.js';
import { readReads } from './read-reads.js';
import { readTables } from './read-tables.js';
import { READ_TABLES, TablesController } from './tables.controller.js';

/** The boards that are kept in memory, for other parts of the desk too. */
export const BOARDS = Symbol('boards');

/** The ZSM tables: their boards, what changes on them as it happens, and the cases on them. */
export const boardsSection: Section = {
  tag: { name: 'ZSM-tafels', description: 'Het bord van een ZSM-tafel en de zaken die erop liggen.' },
  controllers: [TablesController, BoardsController, CasesController],
  providers: (parts) => [
    {
      provide: BOARDS,
      inject: [Closing],
      useFactory: ({ signal }: Closing) => {
        const onTrouble = (error: unknown): void =>
          parts.logger.warn('bord nog niet bijgewerkt', errorFields(error));
        return boards({ ...parts, onTrouble }, signal);
      },
    },
    { provide: FIND_BOARD, inject: [BOARDS], useFactory: (all: Boards) => findBoard(parts, all) },
    { provide: READ_CASE, inject: [BOARDS], useFactory: (all: Boards) => readCase(parts, all) },
    { provide: READ_TABLES, useValue: readTables(parts) },
    { provide: READ_READS, useValue: readReads(parts) },
  ],
  paths: boardPaths,
  schemas: boardSchemas,
};
