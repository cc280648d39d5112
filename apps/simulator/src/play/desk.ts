import type { JsonObject, RecipientName } from '#core';

/** What people at the tables can see, whoever shows it: the desk over HTTP, or the core in memory. */
export interface Desk {
  /**
   * The board of the ZSM table in a region, for who looks: an organisation or a function of it; more than one look at a screen
   * together, and see what all of them may.
   */
  board(viewers: readonly RecipientName[], region: string): Promise<JsonObject>;
  /** The opened case with its texts, as one of them may read it; null: it may not. */
  opened(viewer: RecipientName, caseId: string, region: string): Promise<JsonObject | null>;
  /** The agenda of one meeting of an overleg, as one of its members sees it. */
  agenda(viewer: RecipientName, table: string, moment: string): Promise<JsonObject>;
}
