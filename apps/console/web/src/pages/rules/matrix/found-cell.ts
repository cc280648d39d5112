import type {
  Autorisatiematrix,
  Matrixontvanger,
  Matrixrij,
  Matrixvak,
} from '../../../api/desk.generated.js';
import { cellName } from './shown-groups.js';

/** A cell with the row and column it stands in. */
export interface FoundCell {
  readonly group: string;
  readonly row: Matrixrij;
  readonly cell: Matrixvak;
  readonly recipient: Matrixontvanger;
}

/** The cell that an address names; null when this matrix has no such cell. */
export const foundCell = (
  { groepen, ontvangers }: Autorisatiematrix,
  name: string | null,
): FoundCell | null => {
  if (name === null) return null;
  for (const { naam, rijen } of groepen)
    for (const row of rijen) {
      const column = ontvangers.findIndex(({ code }) => cellName(row, code) === name);
      const [recipient, cell] = [ontvangers[column], row.vakken[column]];
      if (recipient !== undefined && cell !== undefined) return { group: naam, row, cell, recipient };
    }
  return null;
};
