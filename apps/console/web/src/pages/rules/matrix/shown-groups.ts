import type { Matrixgroep, Matrixrij } from '../../../api/desk.generated.js';

/** A row with its place in the table, over all groups. */
export interface PlacedRow {
  readonly row: Matrixrij;
  readonly place: number;
}

export interface PlacedGroup {
  readonly code: string;
  readonly naam: string;
  readonly rows: readonly PlacedRow[];
}

/** The groups as they are shown, their rows numbered; `onlyShared`: without what nobody gets. */
export const shownGroups = (groups: readonly Matrixgroep[], onlyShared: boolean): readonly PlacedGroup[] => {
  let place = 0;
  return groups
    .map(({ code, naam, rijen }) => ({
      code,
      naam,
      rows: rijen
        .filter((row) => !onlyShared || row.vakken.some(({ stand }) => stand !== 'niet-delen'))
        .map((row) => ({ row, place: place++ })),
    }))
    .filter(({ rows }) => rows.length > 0);
};

/** The name of a cell in an address: category, role and recipient. */
export const cellName = (
  { categorie, rol }: Pick<Matrixrij, 'categorie' | 'rol'>,
  recipient: string,
): string => [categorie, rol ?? '', recipient].join('.');
