import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { compileRulebook } from '#core';
import { CaseCoverage, readPolicyCases, runPolicyCase } from '#testing';

/** Something no case can show (`*` stands for anything), and why. */
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

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const covers = ({ wat }: Impossible, what: string): boolean =>
  new RegExp(`^${wat.split('*').map(literal).join('.*')}$`).test(what);

const coverage = new CaseCoverage(rulebook);
for (const one of cases) {
  const outcome = runPolicyCase(rulebook, check, one);
  if (outcome.tag === 'accepted') coverage.add(one, outcome);
}
const missing = coverage.missing();

describe('the policy cases', () => {
  it('show every rule of the example rulebook at work, and each of its conditions failing alone', () => {
    expect(missing.filter((what) => !impossible.some((one) => covers(one, what)))).toEqual([]);
  });

  it('leave out only what cannot be shown, each with its reason', () => {
    expect(impossible.filter((one) => !missing.some((what) => covers(one, what)))).toEqual([]);
    expect(impossible.filter(({ waarom }) => waarom.length < 20)).toEqual([]);
  });

  it('name each article on exchange of the WGS and the BGS, and each rule of the rule model', () => {
    const named = cases.flatMap(({ artikel }) => artikel ?? []).join('\n');
    const asked = [
      ...['1.5', '1.6', '1.7', '1.8'].map((article) => `WGS art. ${article}`),
      ...[25, 26, 27, 28, 29, 30, 31].map((article) => `WGS art. 2.${article}`),
      ...['1.6', '1.7', '1.8', '1.9', '1.10', '1.16', '2.20', '2.21', '2.22'].map(
        (article) => `BGS art. ${article}`,
      ),
      ...Array.from({ length: 15 }, (_, n) => `Regelmodel ${n + 1}`),
    ];
    expect(asked.filter((article) => !new RegExp(`${literal(article)}(?![0-9])`).test(named))).toEqual([]);
  });
});
