import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../report/json.js';
import { compileCondition } from './condition.js';

const required = (name: string, schema: JsonObject): JsonObject => ({
  required: [name],
  properties: { [name]: schema },
});

describe('a condition', () => {
  it.each<[string, JsonObject, Json | undefined, boolean]>([
    ['const', { const: 'ja' }, 'ja', true],
    ['const', { const: 'ja' }, 'nee', false],
    ['enum', { enum: ['a', 'b'] }, 'b', true],
    ['enum', { enum: ['a', 'b'] }, undefined, false],
    ['type', { type: 'array' }, [], true],
    ['type', { type: 'object' }, null, false],
    ['minimum', { minimum: 18 }, 18, true],
    ['minimum', { minimum: 18 }, 17, false],
    ['minimum', { minimum: 18 }, '18', false],
    ['maximum', { maximum: 17 }, 17, true],
    ['maximum', { maximum: 17 }, undefined, false],
    ['required', { required: ['a'] }, { a: null }, true],
    ['required', { required: ['toString'] }, {}, false],
    ['properties', required('a', { const: 1 }), { a: 1 }, true],
    ['properties', required('a', { const: 1 }), {}, false],
    ['properties', required('a', { not: { const: 1 } }), {}, false],
    ['properties', required('a', { anyOf: [{ const: 1 }, { not: { const: 2 } }] }), {}, false],
    ['properties', required('toString', { not: { const: 1 } }), {}, false],
    ['contains', { contains: { const: 1 } }, [2, 1], true],
    ['contains', { contains: { const: 1 } }, [], false],
    ['anyOf', { anyOf: [{ const: 1 }, { const: 2 }] }, 2, true],
    ['allOf', { allOf: [{ minimum: 1 }, { maximum: 2 }] }, 3, false],
    ['not', { not: { const: 1 } }, 2, true],
    ['not', { not: { const: 1 } }, 1, false],
  ])('with %s %j over %j is %s', (_, schema, value, holds) => {
    expect(compileCondition(schema)(value)).toBe(holds);
  });

  it('is refused when an absent field would satisfy it', () => {
    expect(() => compileCondition({ properties: { a: { const: 1 } } })).toThrow(
      '/properties/a: noem dit veld ook onder "required"',
    );
  });

  it.each<[string, JsonObject]>([
    ['/minimum', { minimum: '18' }],
    ['/maximum', { maximum: null }],
    ['/not/type', { not: { type: 'integer' } }],
    ['/type', { type: ['string', 'null'] }],
    ['/not/const', { not: { const: ['ja'] } }],
    ['/enum', { enum: [{}] }],
  ])('is refused when what stands at %s can never be told from a value', (at, schema) => {
    expect(() => compileCondition(schema)).toThrow(`${at}: `);
  });

  it('is refused with a keyword it does not know', () => {
    expect(() => compileCondition({ pattern: '^a' })).toThrow('/pattern');
  });
});
