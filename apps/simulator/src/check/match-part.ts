import { isJsonObject } from '#core';
import type { Json, JsonObject } from '#core';

/** In an expectation: the row whose report is meant, where the hub says `bericht`. */
const ROW = 'rij';

/**
 * In what the found value differs from a part of it that is expected. Lists must be whole and in order; moments are compared as
 * moments. `receiptOf` gives the hub's id of the report of a row. Names no text that it found, so no person either.
 */
export const matchPart = (
  expected: Json,
  found: Json | undefined,
  receiptOf: (rij: number) => string | null,
  at = '',
): readonly string[] => {
  if (Array.isArray(expected)) return listDifferences(expected as readonly Json[], found, receiptOf, at);
  if (!isJsonObject(expected)) return isSame(expected, found) ? [] : [differs(at, expected, found)];
  if (!isJsonObject(found)) return [differs(at, 'een onderdeel', found)];
  return Object.entries(expected).flatMap(([name, part]) =>
    name === ROW
      ? reportDifferences(part, found, receiptOf, at)
      : matchPart(part ?? null, found[name], receiptOf, `${at}/${name}`),
  );
};

const listDifferences = (
  expected: readonly Json[],
  found: Json | undefined,
  receiptOf: (rij: number) => string | null,
  at: string,
): readonly string[] => {
  if (!Array.isArray(found)) return [differs(at, 'een lijst', found)];
  const items = found as readonly Json[];
  if (items.length !== expected.length)
    return [`${at}: verwacht ${expected.length} onderdelen, gevonden ${items.length}${kindsOf(items)}`];
  return expected.flatMap((item, place) => matchPart(item, items[place], receiptOf, `${at}/${place}`));
};

const reportDifferences = (
  rij: Json | undefined,
  found: JsonObject,
  receiptOf: (rij: number) => string | null,
  at: string,
): readonly string[] =>
  typeof rij === 'number' && receiptOf(rij) === found['bericht']
    ? []
    : [`${at}: verwacht het bericht van rij ${shown(rij)}, gevonden een ander${kindsOf([found])}`];

const INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$/;

const isSame = (expected: Json, found: Json | undefined): boolean =>
  typeof expected === 'string' && typeof found === 'string' && INSTANT.test(expected) && INSTANT.test(found)
    ? Date.parse(expected) === Date.parse(found)
    : expected === found;

const differs = (at: string, expected: Json, found: Json | undefined): string =>
  `${at}: verwacht ${shown(expected)}, gevonden ${shown(found)}`;

// Codes, moments and numbers; anything else could say something about a person.
const CODE = /^[a-z0-9][a-z0-9 .-]*$/;

const shown = (value: Json | undefined): string => {
  if (value === undefined) return 'niets';
  if (typeof value === 'string')
    return INSTANT.test(value) || CODE.test(value) || value.startsWith('TM-') ? value : 'een andere tekst';
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? 'een lijst' : 'een onderdeel';
  return String(value);
};

const KINDS = ['soort', 'code', 'termijn', 'besluit', 'stand'];

/** What kind of items these are, to find out which one is too many or missing. */
const kindsOf = (items: readonly Json[]): string => {
  const kinds = items.map((item) =>
    isJsonObject(item)
      ? KINDS.flatMap((name) => (typeof item[name] === 'string' ? [shown(item[name])] : [])).join(' ')
      : shown(item),
  );
  return kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
};
