import type { Rulebook } from './rulebook.js';
import type { TableDocument } from './rulebook-document.js';

/** The table with this code, as the rulebook writes it; undefined: it has none. */
export const tableNamed = ({ document }: Rulebook, code: string): TableDocument | undefined =>
  document.tafels.find((table) => table.code === code);
