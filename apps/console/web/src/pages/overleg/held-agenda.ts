import type { AgendaCase } from './agenda-case.js';

/** A case as it stays in view while somebody reads. */
export interface HeldCase extends AgendaCase {
  /** It is on this agenda no more. */
  readonly isGone: boolean;
}

/** An agenda that does not move under the cursor: in the order in which it was shown, with what is new in each case. */
export interface HeldAgenda {
  readonly shown: readonly HeldCase[];
  /** How many came since. */
  readonly arrived: number;
  /** Whether the order would be another. */
  readonly isMoved: boolean;
}

/** What to show of an agenda that changed: `before` is what is in view. */
export const heldAgenda = (before: readonly AgendaCase[], now: readonly AgendaCase[]): HeldAgenda => {
  const fresh = new Map(now.map((one) => [one.zaak, one]));
  const known = new Set(before.map(({ zaak }) => zaak));
  const shown = before.map((one): HeldCase => {
    const found = fresh.get(one.zaak);
    return { ...(found ?? one), isGone: found === undefined };
  });
  const stays = shown.filter(({ isGone }) => !isGone).map(({ zaak }) => zaak);
  const order = now.filter(({ zaak }) => known.has(zaak)).map(({ zaak }) => zaak);
  return {
    shown,
    arrived: now.filter(({ zaak }) => !known.has(zaak)).length,
    isMoved: stays.length !== shown.length || stays.some((zaak, place) => zaak !== order[place]),
  };
};
