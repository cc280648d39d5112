import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compileRulebook, isJsonObject } from '#core';
import { loadContracts } from '../schema/load-contracts.js';
import { checkRulebook } from './check-rulebook.js';

const example: unknown = JSON.parse(
  readFileSync(new URL('../../../deploy/regelset/voorbeeld.json', import.meta.url), 'utf8'),
);

describe('the example rulebook', () => {
  it('has the shape of a rulebook', () => {
    expect(checkRulebook(example)).not.toHaveProperty('findings');
  });

  it('compiles against the report kinds without a finding', () => {
    const checked = checkRulebook(example);
    if ('findings' in checked) throw new Error(JSON.stringify(checked.findings));
    const compiled = compileRulebook(checked.document, loadContracts().all);
    expect('findings' in compiled ? compiled.findings : []).toEqual([]);
  });
});

describe('a rulebook of another shape', () => {
  it('is refused with each place that is wrong', () => {
    if (!isJsonObject(example)) throw new Error('the example is no object');
    const checked = checkRulebook({ ...example, versie: 'een versie', onbekend: 1 });
    expect('findings' in checked && checked.findings.map(({ pointer }) => pointer).sort()).toEqual([
      '',
      '/versie',
    ]);
  });
});
