/** A case that a partner knows from a delivery, and the report that told of it. */
export interface KnownCase {
  readonly caseId: string;
  readonly because: number;
}

/** The latest cases that a partner was told of: what it reports on next. */
export interface Replies {
  add(known: KnownCase): void;
  /** One of them, chosen by a number from 0 up to 1; null when there is none yet. */
  pick(dice: number): KnownCase | null;
}

const KEPT = 200;

export const replies = (): Replies => {
  const cases: KnownCase[] = [];
  return {
    add: (known) => {
      cases.push(known);
      if (cases.length > KEPT) cases.shift();
    },
    pick: (dice) => cases[Math.floor(dice * cases.length)] ?? null,
  };
};
