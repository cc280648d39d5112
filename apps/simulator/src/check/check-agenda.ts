import { isJsonObject } from '#core';
import type { Json, JsonObject } from '#core';
import type { ExpectedItems } from '../scenario/expected-agenda.js';
import { matchPart } from './match-part.js';

/**
 * In what an agenda differs from what must be on it of the cases of one scenario: `cases` holds the hub's id of each by the word that
 * its rows have for it.
 */
export const checkAgenda = (
  { punten }: ExpectedItems,
  agenda: JsonObject,
  cases: ReadonlyMap<string, string>,
  receiptOf: (rij: number) => string | null,
): readonly string[] => {
  const ids = new Set<Json | undefined>(cases.values());
  const items = ((agenda['punten'] ?? []) as readonly Json[]).filter(
    (item) => isJsonObject(item) && ids.has(item['zaak']),
  );
  const expected = punten.map(({ zaak, ...item }) => ({ ...item, zaak: cases.get(zaak) ?? null }));
  return matchPart(expected, items, receiptOf, '/punten');
};
