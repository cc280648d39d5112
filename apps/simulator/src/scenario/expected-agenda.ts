import type { JsonObject, RecipientName } from '#core';
import type { LookedAt } from './expected-board.js';

/** What is on the agenda of one meeting of an Actie-overleg, as each of its members sees it. */
export type ExpectedAgenda = LookedAt & {
  /** The code of the overleg. */
  readonly overleg: string;
  /** When it meets. */
  readonly vergadering: string;
  readonly zien: readonly ExpectedItems[];
};

export interface ExpectedItems {
  readonly wie: readonly RecipientName[];
  /** All items of this scenario, in their order; `zaak` is the word that its rows have for the case, `rij` the report of a row. */
  readonly punten: readonly (JsonObject & { readonly zaak: string })[];
}
