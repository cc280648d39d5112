import type { Action } from './meeting-case.js';

/** What became of the agreements of an overleg, over its cases. */
export interface FollowUp {
  readonly open: readonly Action[];
  readonly teLaat: readonly Action[];
  readonly gedaan: readonly Action[];
  readonly aantallen: {
    readonly open: number;
    readonly teLaat: number;
    readonly gedaan: number;
    /** Of those that were done, how many in time. */
    readonly opTijdGedaan: number;
  };
}

/** Sorts actions by what became of them; what ends first at the front. One that need not be done any more counts nowhere. */
export const followUpOf = (actions: readonly Action[]): FollowUp => {
  const sorted = [...actions].sort(
    (one, other) =>
      compared(one.einddatum ?? '9', other.einddatum ?? '9') || compared(one.actie, other.actie),
  );
  const among = (...standen: readonly Action['stand'][]): readonly Action[] =>
    sorted.filter(({ stand }) => standen.includes(stand));
  const open = among('open', 'opgepakt');
  const late = among('te laat');
  const done = among('gedaan', 'te laat gedaan');
  return {
    open,
    teLaat: late,
    gedaan: done,
    aantallen: {
      open: open.length,
      teLaat: late.length,
      gedaan: done.length,
      opTijdGedaan: among('gedaan').length,
    },
  };
};

const compared = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
