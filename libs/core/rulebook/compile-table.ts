import { compileMeetings } from './compile-meetings.js';
import { compileHours } from './compile-hours.js';
import type { Table } from './rulebook.js';
import type { TableDocument } from './rulebook-document.js';

/** A table as it is looked up. */
export const compileTable = (table: TableDocument): Table => ({
  code: table.code,
  kind: table.soort,
  regions: new Set(table.regios),
  members: table.leden,
  hours: compileHours(table.openingstijden),
  coordinator:
    table.coordinator === undefined
      ? null
      : { partner: table.coordinator.organisatie, function: table.coordinator.functie ?? null },
  meetings: table.vergadering === undefined ? null : compileMeetings(table.vergadering),
});
