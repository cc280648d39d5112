import { describe, expect, it } from '@jest/globals';
import type { Indicator } from './indicator.js';
import { suppressed } from './suppressed.js';
import type { ShownIndicator } from './suppressed.js';

const cell = (code: string, waarde: number, more: Partial<Indicator> = {}): Indicator => ({
  code,
  naam: code,
  definitie: code,
  eenheid: 'aantal',
  waarde,
  alleenRegio: false,
  berichten: [],
  verdelingen: [],
  waarvan: [],
  ...more,
});

/** The values of a table by their code; `rest` is what somebody can work out to be left. */
type Values = Readonly<Record<string, number>>;

const valuesIn = (one: Indicator): Values => ({
  [one.code]: one.waarde ?? 0,
  ...Object.assign({}, ...one.verdelingen.flat().map(valuesIn)),
  ...Object.assign({}, ...one.waarvan.map(valuesIn)),
  ...Object.fromEntries(
    one.waarvan.map(({ code, waarde }) => [`rest van ${code}`, (one.waarde ?? 0) - (waarde ?? 0)]),
  ),
});

const shownIn = (one: ShownIndicator): Readonly<Record<string, ShownIndicator['waarde']>> => ({
  [one.code]: one.waarde,
  ...Object.assign({}, ...one.verdelingen.flat().map(shownIn)),
  ...Object.assign({}, ...one.waarvan.map(shownIn)),
});

/** Every table that looks the same outside the region, by how it looks. */
const alike = (tables: Iterable<Indicator>): ReadonlyMap<string, readonly Values[]> => {
  const found = new Map<string, Values[]>();
  for (const table of tables) {
    const looks = JSON.stringify(suppressed([table]).map(shownIn));
    found.set(looks, [...(found.get(looks) ?? []), valuesIn(table)]);
  }
  return found;
};

/**
 * What somebody who knows how numbers are held back, and tries every table, works out of what was not shown. Only of tables of
 * which all that look the same were tried.
 */
const workedOut = (tables: Iterable<Indicator>, tried: number): readonly string[] =>
  [...alike(tables)].flatMap(([looks, values]) => {
    const [shown] = JSON.parse(looks) as Record<string, number | string>[];
    if (typeof shown?.['whole'] === 'number' && shown['whole'] > tried) return [];
    return Object.keys(values[0] ?? {}).flatMap((code) => {
      const possible = new Set(values.map((one) => one[code]));
      const [only] = possible;
      const isRest = code.startsWith('rest');
      const isHidden = isRest ? (only ?? 0) < 5 : typeof shown?.[code] === 'string';
      return possible.size === 1 && isHidden ? [`${code} is ${only} in ${looks}`] : [];
    });
  });

function* upTo(most: number): Generator<number> {
  for (let n = 0; n <= most; n += 1) yield n;
}

function* twoParts(): Generator<Indicator> {
  for (const a of upTo(14))
    for (const b of upTo(14)) yield cell('whole', a + b, { verdelingen: [[cell('a', a), cell('b', b)]] });
}

function* fourParts(): Generator<Indicator> {
  for (const a of upTo(11))
    for (const b of upTo(11))
      for (const c of upTo(11))
        for (const d of upTo(11))
          yield cell('whole', a + b + c + d, {
            verdelingen: [[cell('a', a), cell('b', b), cell('c', c), cell('d', d)]],
          });
}

function* nested(): Generator<Indicator> {
  for (const site of upTo(11))
    for (const phone of upTo(11))
      for (const not of upTo(11))
        for (const some of upTo(site + phone + not)) {
          const consulted = cell('consulted', site + phone, {
            verdelingen: [[cell('site', site), cell('phone', phone)]],
          });
          yield cell('whole', site + phone + not, {
            verdelingen: [[consulted, cell('not', not)]],
            waarvan: [cell('some', some)],
          });
        }
}

describe('What is shown outside the region', () => {
  it('holds nothing below five', () => {
    expect(suppressed([cell('a', 4), cell('b', 5)]).map(({ waarde }) => waarde)).toEqual(['<5', 5]);
  });

  it('tells of no report and of nothing that is for the region only', () => {
    const [one, ...others] = suppressed([
      cell('a', 7, { berichten: ['3f0c1b9e-0000-4000-8000-000000000001'] }),
      cell('b', 7, { alleenRegio: true }),
    ]);
    expect(JSON.stringify(one)).not.toContain('3f0c1b9e');
    expect(others).toEqual([]);
  });

  it('does not let the parts be counted from the whole: 8 is not shown beside twice less than five', () => {
    const [whole] = suppressed([cell('whole', 8, { verdelingen: [[cell('a', 4), cell('b', 4)]] })]);
    expect(shownIn(whole as ShownIndicator)).toEqual({ whole: '≥5', a: '<5', b: '<5' });
  });

  it('holds back a second part, or the first is the difference', () => {
    const [whole] = suppressed([
      cell('whole', 30, { verdelingen: [[cell('a', 4), cell('b', 9), cell('c', 17)]] }),
    ]);
    expect(shownIn(whole as ShownIndicator)).toEqual({ whole: 30, a: '<5', b: '≥5', c: 17 });
  });

  it('holds back some of a whole when what is left of it is below five', () => {
    const [whole] = suppressed([cell('whole', 30, { waarvan: [cell('some', 28)] })]);
    expect(shownIn(whole as ShownIndicator)).toEqual({ whole: 30, some: '≥5' });
  });

  it.each([
    ['two parts', twoParts, 14],
    ['four parts', fourParts, 11],
    ['parts of parts, and some of the whole', nested, 11],
  ])('lets nobody work out what was held back, who tries every table of %s', (_, tables, tried) => {
    expect(workedOut(tables(), tried)).toEqual([]);
  });
});
