import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readStrictJson } from './read-strict-json.js';

const read = (text: string) => readStrictJson(Buffer.from(text));
const problemsOf = (text: string): string[] => {
  const json = read(text);
  return 'problems' in json ? json.problems.map(({ code, path }) => `${code} ${path.join('/')}`) : [];
};

type Tree = string | number | readonly Tree[] | { readonly members: readonly (readonly [string, Tree])[] };

const write = (tree: Tree): string => {
  if (typeof tree !== 'object') return JSON.stringify(tree);
  if (!('members' in tree)) return `[${tree.map(write).join(' , ')}]`;
  return `{${tree.members.map(([name, value]) => `${JSON.stringify(name)} : ${write(value)}`).join(',')}}`;
};

/** The obvious way: compare every name with every other one. */
const repeatsName = (tree: Tree): boolean => {
  if (typeof tree !== 'object') return false;
  if (!('members' in tree)) return tree.some(repeatsName);
  const names = tree.members.map(([name]) => name);
  return (
    names.some((name, at) => names.indexOf(name) !== at) ||
    tree.members.some(([, value]) => repeatsName(value))
  );
};

const name = fc.constantFrom('a', 'b', 'A', '', '__proto__', 'a"', 'a\\', ':', '{', 'é', '😀', 'a:1,"a');
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    name,
    fc.integer(),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.record({ members: fc.array(fc.tuple(name, tie('tree')), { maxLength: 4 }) }),
  ),
}));

describe('readStrictJson', () => {
  it('reads what JSON.parse reads', () => {
    const text =
      '{"a":[1,-2.5,1e3,true,null,"\\u00e9\\ud83d\\ude00 \\\\u0000 \\" é 😀"],"b":{"a":9007199254740991}}';
    expect(read(text)).toEqual({ value: JSON.parse(text) });
  });

  it.each([
    ['names repeated at the top', '{"a":1,"a":2}', ['json-dubbele-sleutel a']],
    ['names repeated deep down', '{"x":[0,{"b":{"c":1,"d":2,"c":3}}]}', ['json-dubbele-sleutel x/1/b/c']],
    ['names repeated by another spelling', '{"a":1,"\\u0061":2}', ['json-dubbele-sleutel a']],
    ['__proto__ repeated', '{"__proto__":1,"__proto__":2}', ['json-dubbele-sleutel __proto__']],
    ['2^53', '{"a":[9007199254740992]}', ['json-getal-te-groot a/0']],
    ['-2^53', '[-9007199254740992]', ['json-getal-te-groot 0']],
    ['an exponent that is too large', '[1e16, 1E400]', ['json-getal-te-groot 0', 'json-getal-te-groot 1']],
    ['a NUL', '{"a":"x\\u0000"}', ['json-ongeldig a']],
    ['half a character', '{"a":"\\ud83d"}', ['json-ongeldig a']],
    ['half a character in a name', '{"\\ude00":1}', ['json-ongeldig \ude00']],
    ['a byte order mark', '\ufeff{}', ['json-ongeldig ']],
    ['no text', '', ['json-ongeldig ']],
    ['a trailing comma', '{"a":1,}', ['json-ongeldig ']],
    ['an open string', '{"a', ['json-ongeldig ']],
    ['an open number', '{"a":1', ['json-ongeldig ']],
  ])('refuses %s', (_why, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it.each([
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
    ['a surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['Latin-1', [0x22, 0xe9, 0x22]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
  ])('refuses bytes that are not UTF-8: %s', (_why, bytes) => {
    expect(readStrictJson(Buffer.from(bytes))).toEqual({ problems: [{ code: 'utf8-ongeldig', path: [] }] });
  });

  it('accepts 32 levels and refuses the 33rd, or the 10,000th', () => {
    expect(problemsOf('['.repeat(32) + ']'.repeat(32))).toEqual([]);
    expect(problemsOf('['.repeat(33) + ']'.repeat(33))).toHaveLength(1);
    expect(problemsOf('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000))[0]).toMatch(/^json-te-diep a\/a/);
  });

  it('tells where the text stops being JSON', () => {
    expect(read('{"a":x}')).toEqual({
      problems: [expect.objectContaining({ code: 'json-ongeldig', path: [] })],
    });
  });

  it('finds a repeated name exactly when comparing all names does', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const found = problemsOf(write(value)).some((problem) => problem.startsWith('json-dubbele-sleutel'));
        expect(found).toBe(repeatsName(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it('agrees with JSON.parse on any text without repeats', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const json = read(text);
        if ('value' in json) expect(json.value).toEqual(JSON.parse(text));
        else expect(json.problems.every(({ code }) => code !== 'json-dubbele-sleutel')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
