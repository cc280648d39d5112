import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../report/json.js';
import { compileCondition } from './condition.js';

const required = (name: string, schema: JsonObject): JsonObject => ({
  required: [name],
  properties: { [name]: schema },
});

describe('a condition', () => {
  // Of each keyword: a value that satisfies it, one that does not, none at all, and one of another type.
  it.each<[string, JsonObject, Json | undefined, boolean]>([
    ['const', { const: 'ja' }, 'ja', true],
    ['const', { const: 'ja' }, 'nee', false],
    ['const', { const: 'ja' }, undefined, false],
    ['const', { const: 'ja' }, ['ja'], false],
    ['const', { const: 1 }, '1', false],
    ['const', { const: null }, null, true],
    ['const', { const: null }, undefined, false],
    ['const', { const: true }, 'true', false],
    ['enum', { enum: ['a', 'b'] }, 'b', true],
    ['enum', { enum: ['a', 'b'] }, 'c', false],
    ['enum', { enum: ['a', 'b'] }, undefined, false],
    ['enum', { enum: ['a', 1] }, '1', false],
    ['enum', { enum: ['a', 1] }, { a: 1 }, false],
    ['enum', { enum: [] }, 'a', false],
    ['type', { type: 'array' }, [], true],
    ['type', { type: 'array' }, {}, false],
    ['type', { type: 'array' }, undefined, false],
    ['type', { type: 'object' }, {}, true],
    ['type', { type: 'object' }, [], false],
    ['type', { type: 'object' }, null, false],
    ['type', { type: 'null' }, null, true],
    ['type', { type: 'null' }, undefined, false],
    ['type', { type: 'string' }, 'a', true],
    ['type', { type: 'string' }, 1, false],
    ['type', { type: 'number' }, 1.5, true],
    ['type', { type: 'number' }, '1', false],
    ['type', { type: 'boolean' }, false, true],
    ['type', { type: 'boolean' }, null, false],
    ['minimum', { minimum: 18 }, 18, true],
    ['minimum', { minimum: 18 }, 17, false],
    ['minimum', { minimum: 18 }, undefined, false],
    ['minimum', { minimum: 18 }, '18', false],
    ['maximum', { maximum: 17 }, 17, true],
    ['maximum', { maximum: 17 }, 18, false],
    ['maximum', { maximum: 17 }, undefined, false],
    ['maximum', { maximum: 17 }, null, false],
    ['required', { required: ['a'] }, { a: null }, true],
    ['required', { required: ['a'] }, { b: 1 }, false],
    ['required', { required: ['a', 'b'] }, { a: 1 }, false],
    ['required', { required: ['a'] }, undefined, false],
    ['required', { required: ['length'] }, [1], false],
    ['required', { required: ['toString'] }, {}, false],
    ['properties', required('a', { const: 1 }), { a: 1 }, true],
    ['properties', required('a', { const: 1 }), { a: 2 }, false],
    ['properties', required('a', { const: 1 }), {}, false],
    ['properties', required('a', { const: 1 }), undefined, false],
    ['properties', required('a', { const: 1 }), [1], false],
    ['properties', required('a', { not: { const: 1 } }), { a: 2 }, true],
    ['properties', required('a', { not: { const: 1 } }), {}, false],
    ['properties', required('a', { anyOf: [{ const: 1 }, { not: { const: 2 } }] }), {}, false],
    ['properties', required('toString', { not: { const: 1 } }), {}, false],
    ['contains', { contains: { const: 1 } }, [2, 1], true],
    ['contains', { contains: { const: 1 } }, [2], false],
    ['contains', { contains: { const: 1 } }, [], false],
    ['contains', { contains: { const: 1 } }, undefined, false],
    ['contains', { contains: { const: 1 } }, { 0: 1 }, false],
    ['anyOf', { anyOf: [{ const: 1 }, { const: 2 }] }, 2, true],
    ['anyOf', { anyOf: [{ const: 1 }, { const: 2 }] }, 3, false],
    ['anyOf', { anyOf: [{ const: 1 }, { const: 2 }] }, undefined, false],
    ['anyOf', { anyOf: [] }, 1, false],
    ['allOf', { allOf: [{ minimum: 1 }, { maximum: 2 }] }, 2, true],
    ['allOf', { allOf: [{ minimum: 1 }, { maximum: 2 }] }, 3, false],
    ['allOf', { allOf: [{ minimum: 1 }, { maximum: 2 }] }, undefined, false],
    ['allOf', { allOf: [{ minimum: 1 }, { maximum: 2 }] }, '2', false],
    ['not', { not: { const: 1 } }, 2, true],
    ['not', { not: { const: 1 } }, 1, false],
    // Only at the root: under `properties` an absent field fails before its `not` is asked.
    ['not', { not: { const: 1 } }, undefined, true],
    ['x-noemtBericht', { 'x-noemtBericht': '/zaak/tegen' }, { berichtId: 'b', zaak: { tegen: ['b'] } }, true],
    [
      'x-noemtBericht',
      { 'x-noemtBericht': '/zaak/tegen' },
      { berichtId: 'b', zaak: { tegen: ['c'] } },
      false,
    ],
    ['x-noemtBericht', { 'x-noemtBericht': '/zaak/tegen' }, { berichtId: 'b', zaak: {} }, false],
    ['x-noemtBericht', { 'x-noemtBericht': '/zaak/tegen' }, { berichtId: 'b', zaak: { tegen: 'b' } }, false],
    ['x-noemtOntvanger', { 'x-noemtOntvanger': '/voor' }, { ontvanger: { code: 'om' }, voor: ['om'] }, true],
    ['x-noemtOntvanger', { 'x-noemtOntvanger': '/voor' }, { ontvanger: { code: 'om' }, voor: ['vt'] }, false],
    ['x-noemtOntvanger', { 'x-noemtOntvanger': '/voor' }, { voor: ['om'] }, false],
    ['x-noemtOntvanger', { 'x-noemtOntvanger': '/voor' }, { ontvanger: { code: 'om' }, voor: 'om' }, false],
    ['x-deelVan', { 'x-deelVan': { van: '/een', in: '/al' } }, { een: ['a'], al: ['b', 'a'] }, true],
    ['x-deelVan', { 'x-deelVan': { van: '/een', in: '/al' } }, { een: ['a', 'c'], al: ['a'] }, false],
    ['x-deelVan', { 'x-deelVan': { van: '/een', in: '/al' } }, { al: ['a'] }, false],
    ['x-deelVan', { 'x-deelVan': { van: '/een', in: '/al' } }, { een: 'a', al: ['a'] }, false],
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
    expect(() => compileCondition({ minLength: 3 })).toThrow(
      '/minLength: dit sleutelwoord kent een voorwaarde niet',
    );
  });

  it.each<[string, JsonObject]>([
    ['/pattern', { pattern: '^(a+)+$' }],
    ['/properties/a/pattern', required('a', { pattern: '(x*)*y' })],
    ['/not/anyOf/0/contains/pattern', { not: { anyOf: [{ contains: { pattern: 'veilig' } }] } }],
    ['/patternProperties', { patternProperties: { '^(a|a)*$': {} } }],
  ])('is refused with a regex at %s, whatever that says: none is ever run', (at, schema) => {
    expect(() => compileCondition(schema)).toThrow(`${at}: een voorwaarde kent geen patronen`);
  });
});
