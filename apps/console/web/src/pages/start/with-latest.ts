import type { BerichtRegel } from '../../api/desk.generated.js';

/** The last reports, the newest first, with one that came in or changed. */
export const withLatest = (
  latest: readonly BerichtRegel[],
  row: BerichtRegel,
  most: number,
): readonly BerichtRegel[] =>
  [row, ...latest.filter(({ bericht }) => bericht !== row.bericht)]
    .sort((one, other) => other.ontvangenOp.localeCompare(one.ontvangenOp))
    .slice(0, most);
