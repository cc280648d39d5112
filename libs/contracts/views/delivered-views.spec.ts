import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compileRulebook,
  storedDecision,
  subjectOfPlan,
  translated,
  viewOf,
  type JsonObject,
  type Plan,
} from '#core';
import { exampleRulebook } from '../rulebook/example-rulebook.js';
import { createAjv } from '../schema/create-ajv.js';
import { loadContracts } from '../schema/load-contracts.js';
import { readSchemaLibrary } from '../schema/schema-library.js';
import { schemasDirectory } from '../schema/schemas-directory.js';
import { schemaUri, viewSchemaFile } from './view-schema-name.js';
import { viewSchemas } from './view-schemas.js';

const contracts = loadContracts().all;
const compiled = compileRulebook(exampleRulebook(), contracts);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;
const library = readSchemaLibrary(schemasDirectory());
const ajv = createAjv();
ajv.addSchema([...library.parts, ...library.reports].map(({ schema }) => schema));
const made = viewSchemas(rulebook, contracts);
for (const schema of made.values()) ajv.addSchema(schema);

const AT = Date.parse('2026-11-26T12:00:00+01:00');
const contractOf = (plan: Plan) => {
  const contract = contracts.find(({ kind }) => kind === subjectOfPlan(plan).kind);
  if (contract === undefined) throw new Error(`no contract for ${plan.key}`);
  return contract;
};
const examples = new Map(
  contracts.map(({ kind, version }) => {
    const folder = join(schemasDirectory(), 'reports', kind, 'examples', `v${version}`, 'valid');
    const all = readdirSync(folder).map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonObject,
    );
    return [kind, all.map((data) => translated(rulebook, kind, data))] as const;
  }),
);

/** Which rules hold when these conditions and switches do; rules whose time has not come or is over do not. */
const heldWhen = (plan: Plan, on: (condition: number) => boolean, isSwitched: boolean): string =>
  plan.rules
    .map(({ period, conditions, switches, switchesOff }) =>
      period.from <= AT &&
      (period.until === null || AT < period.until) &&
      conditions.every(on) &&
      (switches === null || (isSwitched && switches.length > 0)) &&
      (switchesOff === null || !isSwitched)
        ? '1'
        : '0',
    )
    .join('');

const complaints = (plan: Plan, held: string, met: string): readonly string[] => {
  const contract = contractOf(plan);
  const { recipient, partnership, purpose } = subjectOfPlan(plan);
  const file = viewSchemaFile({ ...contract, recipient, partnership, purpose });
  const validate = ajv.getSchema(schemaUri(file));
  return (examples.get(contract.kind) ?? []).flatMap((data) => {
    const decision = storedDecision(
      plan.number,
      held,
      plan.personConditions.map(() => met),
      false,
    );
    const view = viewOf(rulebook, { data, contract, at: AT }, decision);
    if (Object.keys(view).length === 0 || validate?.(view) === true) return [];
    return [`${plan.key}: ${ajv.errorsText(validate?.errors)}`];
  });
};

describe('a view', () => {
  it('of any valid example is valid by its schema when all permits hold, and when each holds alone', () => {
    const found = rulebook.plans.flatMap((plan) => [
      ...complaints(
        plan,
        heldWhen(plan, () => true, true),
        '1'.repeat(50),
      ),
      ...plan.conditions.flatMap((only) =>
        complaints(
          plan,
          heldWhen(plan, (each) => each === only, false),
          '0'.repeat(50),
        ),
      ),
    ]);
    expect(found).toEqual([]);
  });

  it('is valid by its schema whatever conditions hold, for the report and for each person', () => {
    const bits = fc.array(fc.boolean(), { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(fc.nat(), bits, bits, fc.boolean(), (n, on, met, isSwitched) => {
        const plan = rulebook.plans[n % rulebook.plans.length] as Plan;
        const held = heldWhen(plan, (condition) => on[condition % on.length] === true, isSwitched);
        const persons = met.map((bit) => (bit ? '1' : '0')).join('');
        expect(complaints(plan, held, persons)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is seen at all under most plans of the example rulebook', () => {
    const seen = rulebook.plans.filter((plan) => {
      const { recipient, partnership, purpose } = subjectOfPlan(plan);
      return made.has(viewSchemaFile({ ...contractOf(plan), recipient, partnership, purpose }));
    });
    expect(seen.length / rulebook.plans.length).toBeGreaterThan(0.5);
  });
});
