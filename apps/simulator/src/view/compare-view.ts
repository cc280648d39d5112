import type { JsonObject } from '#core';
import { isDeepStrictEqual } from 'node:util';
import type { ExpectedView } from './expected-fields.js';
import { readFields } from './read-fields.js';
import { showingOf } from './showing.js';

/** A field that is not shown as it must be. Holds no value of the report. */
export interface Deviation {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** Everything in which a received view differs from the expected one, field by field and count by count. */
export const compareView = (
  expected: ExpectedView,
  sent: JsonObject,
  view: JsonObject,
): readonly Deviation[] => {
  const { fields, counts } = readFields(view);
  const sentFields = new Map(readFields(sent).fields.map(({ path, value }) => [path, value]));
  const seen = new Map(fields.map(({ path, value }) => [path, value]));
  const found = (path: string): string => showingOf(sentFields.get(path), seen.get(path));
  return [
    ...[...expected.fields]
      .filter(([path, { showing, value }]) =>
        value === null ? found(path) !== showing : !isDeepStrictEqual(seen.get(path), value),
      )
      .map(([path, { showing }]) => ({
        field: path,
        expected: showing,
        found: different(showing, found(path)),
      })),
    ...[...seen.keys()]
      .filter((path) => !expected.fields.has(path))
      .map((path) => ({ field: path, expected: 'afwezig', found: 'een veld dat niet in het bericht staat' })),
    ...(fields.length === seen.size
      ? []
      : [{ field: '/betrokkenen', expected: 'elke persoon één keer', found: 'een persoon vaker' }]),
    ...compareCounts(expected.counts, counts),
  ];
};

const different = (showing: string, found: string): string =>
  found === showing ? 'een andere waarde' : found;

const compareCounts = (
  expected: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): readonly Deviation[] =>
  [...new Set([...expected.keys(), ...found.keys()])]
    .filter((role) => expected.get(role) !== found.get(role))
    .map((role) => ({
      field: `/betrokkenen (aantal ${role})`,
      expected: String(expected.get(role) ?? 'geen aantal'),
      found: String(found.get(role) ?? 'geen aantal'),
    }));
