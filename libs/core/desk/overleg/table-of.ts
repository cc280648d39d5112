import type { Rulebook, Table } from '../../rulebook/rulebook.js';

/** The table with this code; null: the rulebook has none. */
export const tableOf = (rulebook: Rulebook, code: string): Table | null =>
  rulebook.tables[rulebook.document.tafels.findIndex((table) => table.code === code)] ?? null;
