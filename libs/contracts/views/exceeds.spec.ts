import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#core';
import { exceeds } from './exceeds.js';

const masked = { $ref: '#/$defs/afgeschermd' };
const $defs = {
  afgeschermd: {
    type: 'object',
    properties: { afgeschermd: { const: 'nee' } },
    required: ['afgeschermd'],
    additionalProperties: false,
  },
};
const full = (name: string) => ({
  $ref: `https://schemas.samenloop.nl/reports/x/v1.schema.json#/properties/${name}`,
});
const closed = (properties: JsonObject): JsonObject => ({
  type: 'object',
  properties,
  additionalProperties: false,
});
const person = (roles: readonly string[], more: JsonObject = {}) => closed({ rol: { enum: roles }, ...more });
const persons = (...variants: readonly JsonObject[]): JsonObject => ({
  type: 'array',
  items: { anyOf: variants },
});
const root = (properties: JsonObject): JsonObject => ({ ...closed(properties), $defs });

const most = root({
  feit: { anyOf: [masked, full('feit')] },
  medisch: masked,
  betrokkenen: persons(
    person(['kind'], { persoon: masked }),
    person(['verdachte'], { persoon: full('persoon') }),
  ),
});
const placesIn = (schema: JsonObject) => exceeds(schema, most).map(({ pointer }) => pointer);

describe('a recipient-facing schema', () => {
  it('keeps within itself and within what allows more', () => {
    expect(placesIn(most)).toEqual([]);
    expect(placesIn(root({ feit: masked, betrokkenen: persons(person(['kind'])) }))).toEqual([]);
  });

  it.each<[why: string, schema: JsonObject, places: readonly string[]]>([
    ['another field', root({ relaas: full('relaas') }), ['/properties/relaas']],
    ['a fuller form', root({ medisch: full('medisch') }), ['/properties/medisch']],
    [
      'a fuller form among others',
      root({ medisch: { anyOf: [masked, full('medisch')] } }),
      ['/properties/medisch/anyOf/1'],
    ],
    ['the form of another field', root({ feit: full('relaas') }), ['/properties/feit']],
    ['anything in a field', root({ feit: {} }), ['/properties/feit']],
    ['anything at all', root({ feit: true }), ['/properties/feit']],
    ['fields that it does not name', { ...root({}), additionalProperties: true }, ['/additionalProperties']],
    ['fields by pattern', { ...root({}), patternProperties: { '^': {} } }, ['/patternProperties']],
    [
      'another mask',
      { ...root({ medisch: masked }), $defs: { afgeschermd: closed({ tekst: { type: 'string' } }) } },
      ['/$defs/afgeschermd/properties/tekst'],
    ],
    ['a mask that is not there', { ...root({ medisch: masked }), $defs: {} }, ['/properties/medisch']],
    [
      'another role',
      root({ betrokkenen: persons(person(['getuige'])) }),
      ['/properties/betrokkenen/items/anyOf/0/properties/rol'],
    ],
    [
      'more of a person of one role, as of another',
      root({ betrokkenen: persons(person(['kind'], { persoon: full('persoon') })) }),
      ['/properties/betrokkenen/items/anyOf/0/properties/persoon'],
    ],
    ['a list of anything', root({ betrokkenen: { type: 'array' } }), ['/properties/betrokkenen/items']],
  ])('that lets through %s is found out', (_why, schema, places) => {
    expect(placesIn(schema)).toEqual(places);
  });
});
