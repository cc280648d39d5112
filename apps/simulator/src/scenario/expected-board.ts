import type { JsonObject, RecipientName } from '#core';

/** What people see of a case at one moment, on the board of the ZSM table in its region. */
export type ExpectedBoards = LookedAt & {
  /** The region of the table. */
  readonly regio: string;
  /** The case, by the word that its rows have for it. */
  readonly zaak: string;
  readonly zien: readonly ExpectedLook[];
  /** Who of the partners is at the table then, and otherwise who answers for it; the others do not matter. */
  readonly aanTafel?: readonly JsonObject[];
};

/** When they look: just after a row, or at a moment at which nobody sends anything. */
export type LookedAt =
  { readonly na: number; readonly op?: undefined } | { readonly op: string; readonly na?: undefined };

export interface ExpectedLook {
  /** Each of these, on a board of its own. */
  readonly wie?: readonly RecipientName[];
  /** All of these together, on a screen that they share. */
  readonly samen?: readonly RecipientName[];
  /**
   * The part of the card that matters: lists are whole and in order, `rij` stands for the report of that row. Null: the case
   * is not on the board.
   */
  readonly kaart: JsonObject | null;
}
