import { describe, expect, it } from '@jest/globals';
import { compileRulebook, isJsonObject } from '#core';
import { loadContracts } from '../schema/load-contracts.js';
import { checkRulebook } from './check-rulebook.js';
import { exampleRulebook } from './example-rulebook.js';

const example: unknown = exampleRulebook();

describe('the example rulebook', () => {
  it('has the shape of a rulebook', () => {
    expect(checkRulebook(example)).not.toHaveProperty('findings');
  });

  it('compiles against the report kinds without a finding', () => {
    const compiled = compileRulebook(exampleRulebook(), loadContracts().all);
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
