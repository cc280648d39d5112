import { compileMeetings } from './compile-meetings.js';
import type { Table } from './rulebook.js';
import type { TableDocument } from './rulebook-document.js';

/** A table as it is looked up. */
export const compileTable = (table: TableDocument): Table => ({
  kind: table.soort,
  regions: new Set(table.regios),
  members: table.leden,
  coordinator:
    table.coordinator === undefined
      ? null
      : { partner: table.coordinator.organisatie, function: table.coordinator.functie ?? null },
  meetings: table.vergadering === undefined ? null : compileMeetings(table.vergadering),
});
