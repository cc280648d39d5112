import { describe, expect, it } from '@jest/globals';

import { classifyFields } from './classify-fields.js';
import type { JsonSchema } from './json-schema.js';
import { loadContracts } from './load-contracts.js';
import type { LoadedSchema } from './schema-library.js';

const NAME: JsonSchema = { 'x-categorie': 'identiteit', 'x-gevoeligheid': 'normaal' };

const loaded = (name: string, schema: JsonSchema): LoadedSchema => {
  const id = `https://schemas.samenloop.nl/${name}`;
  return { file: `schemas/${name}`, id, schema: { $id: id, ...schema } };
};

const classify = (schema: JsonSchema, part: JsonSchema = {}) => {
  const report = loaded('reports/proef/v1.schema.json', schema);
  const other = loaded('parts/deel/v1.schema.json', part);
  const categories = new Map(['identiteit', 'rol'].map((code) => [code, code]));
  return classifyFields(report, {
    parts: [other],
    reports: [],
    byId: new Map([report, other].map((each) => [each.id, each])),
    categories,
  });
};
const PART: JsonSchema = { $ref: '../../parts/deel/v1.schema.json' };

describe('classifyFields', () => {
  it('looks inside an object that is not classified itself', () => {
    expect(classify({ properties: { a: { properties: { b: NAME } } } })).toEqual({
      kind: 'object',
      fields: {
        a: {
          kind: 'object',
          fields: { b: { kind: 'field', category: 'identiteit', sensitivity: 'normaal' } },
        },
      },
    });
  });

  it('takes a classified object or part as one field', () => {
    const field = { kind: 'field', category: 'identiteit', sensitivity: 'normaal' };
    const tree = classify({ properties: { a: { ...NAME, properties: { b: {} } }, c: { ...PART, ...NAME } } });
    expect(tree).toEqual({ kind: 'object', fields: { a: field, c: field } });
  });

  it('knows the list of persons by its annotation, through the part its items come from', () => {
    const rol: JsonSchema = { 'x-categorie': 'rol', 'x-gevoeligheid': 'normaal' };
    const tree = classify(
      { properties: { a: { 'x-per-persoon': true, items: PART } } },
      { properties: { rol } },
    );
    expect(tree).toMatchObject({
      fields: { a: { kind: 'list', perPerson: true, item: { kind: 'object' } } },
    });
  });

  it.each<[why: string, schema: JsonSchema, part: JsonSchema, place: string]>([
    [
      'a field without category',
      { properties: { a: {} } },
      {},
      'reports/proef/v1.schema.json#/properties/a:',
    ],
    [
      'a field without category inside a part',
      { properties: { a: PART } },
      { properties: { b: {} } },
      'parts/deel/v1.schema.json#/properties/b:',
    ],
    [
      'an unknown category',
      { properties: { a: { ...NAME, 'x-categorie': 'iets' } } },
      {},
      'reports/proef/v1.schema.json#/properties/a: x-categorie',
    ],
    [
      'a category without sensitivity',
      { properties: { a: { 'x-categorie': 'rol' } } },
      {},
      'reports/proef/v1.schema.json#/properties/a: x-gevoeligheid',
    ],
    [
      'an unknown sensitivity',
      { properties: { a: { ...NAME, 'x-gevoeligheid': 'geheim' } } },
      {},
      'reports/proef/v1.schema.json#/properties/a: x-gevoeligheid',
    ],
    [
      'a classification inside a unit',
      { properties: { a: { ...PART, ...NAME } } },
      { properties: { b: NAME } },
      'parts/deel/v1.schema.json#/properties/b: classified inside',
    ],
    [
      'a list of persons without a role',
      { properties: { a: { 'x-per-persoon': true, items: { properties: { b: NAME } } } } },
      {},
      'reports/proef/v1.schema.json#/properties/a: a list with x-per-persoon',
    ],
    [
      'a reference to nowhere',
      { properties: { a: { $ref: '../weg/v1.schema.json' } } },
      {},
      'reports/proef/v1.schema.json#/properties/a: the $ref',
    ],
  ])('refuses %s and names its place', (_why, schema, part, place) => {
    expect(() => classify(schema, part)).toThrow(place);
  });

  it('classifies what the law protects most as such in our own contracts', () => {
    const tree = loadContracts().all.find(({ kind }) => kind === 'veiligheidsbeoordeling')?.fields;
    expect(tree).toMatchObject({
      fields: {
        geheimAdres: { kind: 'field', category: 'geheim-adres', sensitivity: 'geheime-verblijfplaats' },
        medisch: { kind: 'field', sensitivity: 'medisch-beroepsgeheim' },
        gezondheid: { kind: 'field', sensitivity: 'bijzonder' },
        betrokkenen: {
          kind: 'list',
          perPerson: true,
          item: { fields: { persoon: { kind: 'field', category: 'identiteit' } } },
        },
      },
    });
  });
});
