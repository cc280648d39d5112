import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { PartnerId } from '#core';
import type { Scenario } from './scenario.js';
import { scenariosDirectory } from './scenarios-directory.js';
import type { ViewRules } from './view-rules.js';

/** Everything the simulator plays. */
export interface Script {
  readonly scenarios: readonly Scenario[];
  readonly views: Readonly<Record<string, ViewRules>>;
  readonly partners: Readonly<Record<PartnerId, SimulatedPartner>>;
}

export interface SimulatedPartner {
  readonly naam: string;
  /** The CloudEvents `source` of the system it sends from. */
  readonly systeem: string;
}

const CODES = ['s01', 's02', 's03'];

/** Reads the scenarios; throws, naming file and place, when one is not what its schema says. */
export const loadScenarios = (directory: string = scenariosDirectory()): Script => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(directory, name), 'utf8'));
  const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(
    read('scenario.schema.json') as object,
  );
  const scenarios = CODES.map((code) => {
    const scenario = read(`${code}.json`);
    const [fault] = validate(scenario) ? [] : (validate.errors ?? []);
    if (fault !== undefined) throw new Error(`${code}.json${fault.instancePath}: ${fault.message}`);
    return scenario as Scenario;
  });
  return {
    scenarios,
    views: read('beelden.json') as Script['views'],
    partners: read('ketenpartners.json') as Script['partners'],
  };
};
