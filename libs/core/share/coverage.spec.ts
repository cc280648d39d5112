import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { compileRulebook } from '#core';
import { CaseCoverage, readPolicyCases, runPolicyCase } from '#testing';

interface Impossible {
  readonly wat: string;
  readonly waarom: string;
}

const directory = join(import.meta.dirname, 'cases');
const { check, all } = loadContracts();
const compiled = compileRulebook(exampleRulebook(), all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings, null, 2));
const { rulebook } = compiled;
const cases = readPolicyCases(directory).flatMap(({ content }) => content.gevallen);
const impossible = JSON.parse(
  readFileSync(join(import.meta.dirname, 'impossible-sides.json'), 'utf8'),
) as readonly Impossible[];

const coverage = new CaseCoverage(rulebook);
for (const one of cases) {
  const outcome = runPolicyCase(rulebook, check, one);
  if (outcome.tag === 'accepted') coverage.add(one, outcome);
}
const missing = coverage.missing();

describe('the policy cases', () => {
  it('show every rule of the example rulebook at work, and each of its conditions failing alone', () => {
    const known = new Set(impossible.map(({ wat }) => wat));
    expect(missing.filter((what) => !known.has(what))).toEqual([]);
  });

  it('leave out only what cannot be shown, each with its reason', () => {
    expect(impossible.filter(({ wat, waarom }) => !missing.includes(wat) || waarom.length < 20)).toEqual([]);
  });
});
