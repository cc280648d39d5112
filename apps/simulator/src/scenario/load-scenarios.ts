import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { PartnerId } from '#core';
import type { TermKind } from './expected-term.js';
import type { Scenario } from './scenario.js';
import { scenariosDirectory } from './scenarios-directory.js';
import type { ViewRules } from './view-rules.js';

/** Everything the simulator plays. */
export interface Script {
  readonly scenarios: readonly Scenario[];
  readonly views: Readonly<Record<string, ViewRules>>;
  readonly partners: Readonly<Record<PartnerId, SimulatedPartner>>;
  /** By code. */
  readonly terms: Readonly<Record<string, TermKind>>;
}

export interface SimulatedPartner {
  readonly naam: string;
  /** The CloudEvents `source` of the system it sends from. */
  readonly systeem: string;
}

const SCENARIO = /^s[0-9]{2}\.json$/;

/** Reads the scenarios; throws, naming file and place, when one is not what its schema says. */
export const loadScenarios = (directory: string = scenariosDirectory()): Script => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(directory, name), 'utf8'));
  const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(
    read('scenario.schema.json') as object,
  );
  const scenarios = namesIn(directory, SCENARIO).map((name) => {
    const scenario = read(name);
    const [fault] = validate(scenario) ? [] : (validate.errors ?? []);
    if (fault !== undefined) throw new Error(`${name}${fault.instancePath}: ${fault.message}`);
    return scenario as Scenario;
  });
  const views = namesIn(join(directory, 'beelden'), /\.json$/).map((name) => read(`beelden/${name}`));
  return {
    scenarios,
    views: Object.assign({}, ...views) as Script['views'],
    partners: read('ketenpartners.json') as Script['partners'],
    terms: read('termijnen.json') as Script['terms'],
  };
};

const namesIn = (directory: string, pattern: RegExp): readonly string[] =>
  readdirSync(directory)
    .filter((name) => pattern.test(name))
    .sort();
