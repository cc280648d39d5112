import type { BerichtRegel } from '../../api/desk.generated.js';

/** A report to point at, in words. */
export interface ShownReport {
  readonly bericht: string;
  readonly kind: string;
  readonly from: string;
  readonly at: string;
  /** How many got something of it, and how many nothing as far as one may know. */
  readonly recipients: number;
  readonly withheld: number;
}

/** Which reports show best what Samenloop does: the last one, the last that was shared, and the last of which something was withheld. */
export const shownReports = (
  newestFirst: readonly BerichtRegel[],
): Readonly<Record<'arriving' | 'shared' | 'withheld', ShownReport | null>> => {
  const all = newestFirst.flatMap(shown);
  return {
    arriving: all[0] ?? null,
    shared: all.find(({ recipients }) => recipients > 0) ?? null,
    withheld: all.find(({ withheld }) => withheld > 0) ?? null,
  };
};

/** What was refused before its kind was known says nothing to who is new. */
const shown = ({
  bericht,
  naam,
  naamAfzender,
  ontvangenOp,
  ontvangers,
  nietGedeeld,
}: BerichtRegel): readonly ShownReport[] =>
  naam === null
    ? []
    : [
        {
          bericht,
          kind: naam,
          from: naamAfzender,
          at: ontvangenOp,
          recipients: ontvangers.length,
          withheld: nietGedeeld ?? 0,
        },
      ];
