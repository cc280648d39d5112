import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json, JsonObject } from '../../report/json.js';
import { compileCondition } from '../condition.js';
import { mayHold } from './may-hold.js';
import type { Claim } from './may-hold.js';
import { anyShape } from './shape.js';

const has = (name: string, schema: JsonObject): JsonObject => ({
  required: [name],
  properties: { [name]: schema },
});
const yes = (schema: JsonObject): Claim => ({ schema, holds: true });
const no = (schema: JsonObject): Claim => ({ schema, holds: false });

describe('conditions that can certainly not hold together', () => {
  it.each<[string, readonly Claim[]]>([
    ['two values', [yes(has('a', { const: 1 })), yes(has('a', { const: 2 }))]],
    ['a value and another list of values', [yes(has('a', { const: 1 })), yes(has('a', { enum: [2, 3] }))]],
    ['a value and its denial', [yes(has('a', { const: 1 })), no(has('a', { enum: [1, 2] }))]],
    ['a minimum above a maximum', [yes(has('a', { minimum: 18 })), yes(has('a', { maximum: 17 }))]],
    ['a value under a denied maximum', [yes(has('a', { const: 4 })), no(has('a', { minimum: 3 }))]],
    [
      'both sides of a boundary',
      [no(has('a', { minimum: 3 })), no(has('a', { maximum: 3 })), yes(has('a', { type: 'number' }))],
    ],
    ['a value of another type', [yes(has('a', { type: 'string' })), yes(has('a', { const: true }))]],
    ['something that must and may not be there', [yes({ required: ['a'] }), no({ required: ['a'] })]],
    ['something inside what is no object', [yes(has('a', { type: 'string' })), yes(has('a', has('b', {})))]],
    [
      'an item that no item may be',
      [yes(has('a', { contains: { const: 1 } })), no(has('a', { contains: { enum: [1, 2] } }))],
    ],
    [
      'every option of a choice',
      [yes({ anyOf: [has('a', { const: 1 }), has('a', { const: 2 })] }), yes(has('a', { const: 3 }))],
    ],
    ['a comparison and its denial', [yes({ 'x-noemtOntvanger': '/a' }), no({ 'x-noemtOntvanger': '/a' })]],
    ['both values of a boolean', [yes(has('a', { type: 'boolean' })), no(has('a', { enum: [true, false] }))]],
  ])('%s', (_, claims) => {
    expect(mayHold(claims, anyShape)).toBe('never');
  });
});

describe('conditions that can hold together', () => {
  it.each<[string, readonly Claim[], JsonObject]>([
    [
      'values in two places',
      [yes(has('a', { const: 1 })), yes(has('b', has('c', { minimum: 2 })))],
      { a: 1, b: { c: 2 } },
    ],
    ['a denial', [no(has('a', { const: 1 }))], {}],
    [
      'two items',
      [
        yes(has('a', { contains: has('r', { const: 1 }) })),
        yes(has('a', { contains: has('r', { const: 2 }) })),
      ],
      { a: [{ r: 1 }, { r: 2 }] },
    ],
    [
      'the option that is left',
      [yes({ anyOf: [has('a', { const: 1 }), has('b', { const: 2 })] }), no({ required: ['a'] })],
      { b: 2 },
    ],
    [
      'a list that names the recipient',
      [yes({ 'x-noemtOntvanger': '/a' })],
      { ontvanger: { code: 'een-ontvanger' }, a: ['een-ontvanger'] },
    ],
    [
      'a list that names this report',
      [yes({ 'x-noemtBericht': '/a/b' })],
      { berichtId: 'dit-bericht', a: { b: ['dit-bericht'] } },
    ],
    [
      'a part of a list',
      [yes({ 'x-deelVan': { van: '/a', in: '/b' } })],
      { a: ['voorbeeld'], b: ['voorbeeld'] },
    ],
  ])('give an example: %s', (_, claims, example) => {
    expect(mayHold(claims, anyShape)).toEqual({ example });
  });
});

const value = fc.constantFrom<Json>(null, true, false, 0, 1, 2, 'x', 'y');
const name = fc.constantFrom('a', 'b');
const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    value.map((one) => ({ const: one })),
    fc.array(value, { maxLength: 3 }).map((some) => ({ enum: some })),
    fc.constantFrom('null', 'array', 'object', 'string', 'number', 'boolean').map((type) => ({ type })),
    fc.integer({ min: 0, max: 2 }).map((minimum) => ({ minimum })),
    fc.integer({ min: 0, max: 2 }).map((maximum) => ({ maximum })),
    fc.array(name, { maxLength: 2 }).map((required) => ({ required })),
    fc.tuple(name, tie('schema')).map(([one, part]) => has(one, part)),
    fc.tuple(tie('schema'), tie('schema')).map(([a, b]) => ({ required: ['a', 'b'], properties: { a, b } })),
    tie('schema').map((contains) => ({ contains })),
    fc.array(tie('schema'), { maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc.array(tie('schema'), { maxLength: 3 }).map((allOf) => ({ allOf })),
    tie('schema').map((not) => ({ not })),
    fc.tuple(tie('schema'), tie('schema')).map(([one, other]) => ({ ...one, ...other })),
  ),
}));
const { instance } = fc.letrec<{ instance: Json }>((tie) => ({
  instance: fc.oneof(
    { maxDepth: 4 },
    value,
    fc.array(tie('instance'), { maxLength: 3 }),
    fc.dictionary(name, tie('instance'), { maxKeys: 2, noNullPrototype: true }),
  ),
}));
const object = fc.dictionary(name, instance, { maxKeys: 2, noNullPrototype: true });

const compiles = (one: JsonObject): boolean => {
  try {
    compileCondition(one);
    return true;
  } catch {
    return false;
  }
};
const claims = fc.array(fc.record({ schema: schema.filter(compiles), holds: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
});
const areSo = (all: readonly Claim[], what: Json): boolean =>
  all.every((one) => compileCondition(one.schema)(what) === one.holds);

describe('of any conditions', () => {
  it('an example satisfies all', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const found = mayHold(all, anyShape);
        if (found !== 'never' && found.example !== null) expect(areSo(all, found.example)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('it is never said that they cannot hold of what something satisfies', () => {
    fc.assert(
      fc.property(claims, object, (all, what) => {
        const so = all.map((one) => ({ ...one, holds: compileCondition(one.schema)(what) }));
        expect(mayHold(so, anyShape)).not.toBe('never');
      }),
      { numRuns: 5_000 },
    );
  });

  it('nearly all that hold of something get an example', () => {
    const [seen, shown] = fc
      .sample(fc.tuple(claims, object), { numRuns: 2_000, seed: 7 })
      .map(([all, what]) => all.map((one) => ({ ...one, holds: compileCondition(one.schema)(what) })))
      .map((all) => mayHold(all, anyShape))
      .reduce<[number, number]>(
        ([all, good], found) => [all + 1, good + (found !== 'never' && found.example !== null ? 1 : 0)],
        [0, 0],
      );
    expect(shown / seen).toBeGreaterThan(0.99);
  });
});
