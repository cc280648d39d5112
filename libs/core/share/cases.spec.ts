import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { exampleRulebook, loadContracts } from '#contracts';
import { compileRulebook } from '#core';
import { CASE_SCHEMA, comparePolicyCase, readPolicyCases, runPolicyCase } from '#testing';

const directory = join(import.meta.dirname, 'cases');
const { check, all } = loadContracts();
const compiled = compileRulebook(exampleRulebook(), all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings, null, 2));
const { rulebook } = compiled;
const files = readPolicyCases(directory);

describe('the case files', () => {
  const schema = JSON.parse(readFileSync(join(directory, CASE_SCHEMA), 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true, strictRequired: false, strictTypes: false }).compile(
    schema,
  );

  it.each(files.map(({ name, content }) => [name, content] as const))(
    'have their shape: %s',
    (_, content) => {
      validate(content);
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it('hold at least 150 cases, each with a name of its own', () => {
    const names = files.flatMap(({ content }) => content.gevallen.map(({ naam }) => naam));
    expect(names.length).toBeGreaterThanOrEqual(150);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(files.map(({ name, content }) => [name, content.gevallen] as const))('%s', (_, cases) => {
  it.each(cases.map((one) => [one.naam, one] as const))('%s', (_naam, one) => {
    const { actual, expected } = comparePolicyCase(rulebook, one, runPolicyCase(rulebook, check, one));
    expect(actual).toEqual(expected);
  });
});
