/** A cell of the table, by the place of its row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

/** A key that was pressed in a cell. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

const PAGE = 8;

/** The cell that a key leads to, within the table; null: the key does not move. */
export const moved = (
  { row, column }: CellPlace,
  { rows, columns }: TableSize,
  { key, ctrlKey }: PressedKey,
): CellPlace | null => {
  const to = (nextRow: number, nextColumn: number): CellPlace => ({
    row: Math.min(Math.max(nextRow, 0), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'PageDown':
      return to(row + PAGE, column);
    default:
      return null;
  }
};
