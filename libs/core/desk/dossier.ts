import type { Given } from './given.js';

/** What one recipient was given of one case, by id: nothing else can come on its board. */
export type Dossier = ReadonlyMap<string, Given>;

export const emptyDossier: Dossier = new Map();

/**
 * The dossier once this came in too. What came before changes nothing, and neither does the order: of all versions of a
 * report the board takes the last that was received.
 */
export const withGiven = (dossier: Dossier, given: Given): Dossier =>
  dossier.has(given.id) ? dossier : new Map(dossier).set(given.id, given);
