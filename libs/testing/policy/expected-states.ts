import type { Json } from '#core';
import { isPerson } from './changed-report.js';
import type { FieldState } from './field-states.js';
import type { ExpectedView } from './policy-case.js';

interface Line {
  readonly path: string;
  readonly state: FieldState;
}

/**
 * What a case says of each of these fields. `*` speaks of every field, `personen` of every person, `V1` of everything of that
 * person; the longest path decides; what is not named is absent. A path that leads to no field is told as such.
 */
export const expectedStates = (
  expected: ExpectedView,
  paths: readonly string[],
): Readonly<Record<string, FieldState | 'dit veld staat niet in het bericht'>> => {
  const lines = linesOf(expected);
  const useless = lines.filter((line) => !paths.some((path) => speaksOf(line.path, path)));
  return {
    ...Object.fromEntries(paths.map((path) => [path, longest(lines, path)?.state ?? 'afwezig'])),
    ...Object.fromEntries(useless.map(({ path }) => [path, 'dit veld staat niet in het bericht'])),
  };
};

const linesOf = ({ volledig, afgeschermd, afwezig, veralgemeend }: ExpectedView): readonly Line[] => [
  ...plain(volledig, 'volledig'),
  ...plain(afgeschermd, 'afgeschermd'),
  ...plain(afwezig, 'afwezig'),
  ...Object.entries(veralgemeend ?? {}).map(([path, value]: [string, Json]) => ({
    path,
    state: { veralgemeend: value },
  })),
];

const plain = (paths: readonly string[] | undefined, state: FieldState): readonly Line[] =>
  (paths ?? []).map((path) => ({ path, state }));

const speaksOf = (line: string, path: string): boolean =>
  line === '*' ||
  line === path ||
  path.startsWith(`${line}.`) ||
  (line === 'personen' && isPerson(path.split('.')[0] ?? ''));

const longest = (lines: readonly Line[], path: string): Line | undefined =>
  lines
    .filter((line) => speaksOf(line.path, path))
    .sort((one, other) => weight(other.path) - weight(one.path))[0];

const weight = (path: string): number => (path === '*' ? 0 : path === 'personen' ? 1 : 1 + path.length);
