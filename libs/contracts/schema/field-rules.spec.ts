import { describe, expect, it } from '@jest/globals';
import { warningsIn } from '#core';
import { exampleRulebook } from '../rulebook/example-rulebook.js';
import { fieldRules } from './field-rules.js';
import { loadContracts } from './load-contracts.js';

const { all } = loadContracts();

describe('what a schema says of fields together', () => {
  it('becomes a condition in which an absent member is good', () => {
    const when = { required: ['a'], properties: { a: { const: 1 } } };
    expect(fieldRules({ allOf: [{ if: when, then: { properties: { b: { enum: [2] } } } }] })).toMatchObject([
      { anyOf: [{ not: {} }, { allOf: [{ allOf: [{ anyOf: [{ not: { required: ['b'] } }, {}] }] }] }] },
    ]);
  });

  it('is left out when its condition says more than a condition can', () => {
    const when = { properties: { a: { pattern: '^x' } } };
    expect(fieldRules({ allOf: [{ if: when, then: { required: ['b'] } }] })).toEqual([]);
  });

  it('keeps a warning from showing a report that is refused anyway', () => {
    const kinds = (contracts: typeof all) =>
      warningsIn(exampleRulebook(), contracts)
        .filter(({ code }) => code === 'bericht-zonder-route')
        .map(({ example }) => example?.kind);
    expect(kinds(all.map(({ rules: _rules, ...contract }) => contract))).toContain('sash-uitkomst');
    expect(kinds(all)).not.toContain('sash-uitkomst');
  });
});
