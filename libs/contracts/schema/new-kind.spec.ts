import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { CloudEvent, Unvalidated } from '#core';

import { loadContracts } from './load-contracts.js';
import { schemasDirectory } from './schemas-directory.js';

const FILE = 'reports/proef/v2.schema.json';
const DUUR = {
  title: 'Duur',
  description: 'In dagen.',
  type: 'integer',
  minimum: 1,
  'x-categorie': 'advies',
  'x-gevoeligheid': 'normaal',
};

describe('a new kind of report', () => {
  let directory = '';

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'schemas-'));
    cpSync(schemasDirectory(), directory, { recursive: true });
  });

  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  function put(duur: object, $id = `https://schemas.samenloop.nl/${FILE}`): void {
    mkdirSync(join(directory, 'reports', 'proef'));
    const schema = {
      $id,
      title: 'Proef',
      type: 'object',
      properties: { duur },
      additionalProperties: false,
    };
    writeFileSync(join(directory, FILE), JSON.stringify(schema));
  }

  it('needs only its schema', () => {
    put(DUUR);
    const { check, all } = loadContracts(directory);
    const contract = all.find(({ kind }) => kind === 'proef');
    const event = {
      type: 'nl.samenloop.proef.v2',
      data: { duur: 10 } as unknown as Unvalidated,
    } as CloudEvent;
    expect(contract).toMatchObject({ version: 2, type: 'nl.samenloop.proef.v2' });
    expect(check(event)).toEqual({ contract, data: { duur: 10 } });
  });

  it('may name a field like something every object inherits', () => {
    put(DUUR);
    const schema = {
      $id: `https://schemas.samenloop.nl/${FILE}`,
      type: 'object',
      properties: { toString: DUUR },
      required: ['toString'],
      additionalProperties: false,
    };
    writeFileSync(join(directory, FILE), JSON.stringify(schema));
    const event = { type: 'nl.samenloop.proef.v2', data: {} as Unvalidated } as CloudEvent;
    expect(loadContracts(directory).check(event)).toMatchObject({
      faults: [{ code: 'veld-ontbreekt', pointer: '/data/toString' }],
    });
  });

  it.each<[why: string, duur: object, message: string]>([
    [
      'a field is not classified',
      { type: 'integer' },
      `schemas/${FILE}#/properties/duur: this field has no x-categorie.`,
    ],
    [
      'a keyword is misspelt',
      { ...DUUR, minimun: 1 },
      `schemas/${FILE}: strict mode: unknown keyword: "minimun"`,
    ],
    ['a keyword does not fit its type', { ...DUUR, type: 'string' }, `schemas/${FILE}: strict mode`],
  ])('does not load when %s', (_why, duur, message) => {
    put(duur);
    expect(() => loadContracts(directory)).toThrow(message);
  });

  it('does not load when its $id is that of another file', () => {
    put(DUUR, 'https://schemas.samenloop.nl/reports/proef/v1.schema.json');
    expect(() => loadContracts(directory)).toThrow(`schemas/${FILE}: its $id must end in /${FILE}.`);
  });

  it('does not load when a file is no JSON', () => {
    put(DUUR);
    writeFileSync(join(directory, FILE), '{');
    expect(() => loadContracts(directory)).toThrow('v2.schema.json is no readable JSON');
  });
});
