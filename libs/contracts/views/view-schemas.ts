import { maximalView, subjectOfPlan, type Contract, type Plan, type Rulebook } from '#core';
import type { JsonSchema } from '../schema/json-schema.js';
import { readSchemaLibrary, type SchemaLibrary } from '../schema/schema-library.js';
import { schemasDirectory } from '../schema/schemas-directory.js';
import { signalSchema } from './signal-schema.js';
import { viewSchema } from './view-schema.js';
import { SIGNAL_SCHEMA_FILE, viewSchemaFile, type ViewSubject } from './view-schema-name.js';

/**
 * By file below `schemas/`, the schema of everything that recipients can get under this rulebook: one per report kind and
 * version, kind of recipient, partnership and purpose, and that of signals.
 */
export const viewSchemas = (
  rulebook: Rulebook,
  contracts: readonly Contract[],
  library: SchemaLibrary = readSchemaLibrary(schemasDirectory()),
): ReadonlyMap<string, JsonSchema> => {
  const schemas = new Map<string, JsonSchema>([[SIGNAL_SCHEMA_FILE, signalSchema(contracts)]]);
  for (const [file, { subject, contract, plans }] of subjectsIn(rulebook.plans, contracts)) {
    const report = library.reports.find(
      ({ kind, version }) => kind === subject.kind && version === subject.version,
    );
    if (report === undefined) continue;
    const schema = viewSchema(report, contract.fields, subject, { most: maximalView(plans), library });
    if (schema !== null) schemas.set(file, schema);
  }
  return schemas;
};

interface Viewed {
  readonly subject: ViewSubject;
  readonly contract: Contract;
  readonly plans: Plan[];
}

/** The plans by what recipients can tell apart: who provides is not part of it. */
const subjectsIn = (plans: readonly Plan[], contracts: readonly Contract[]): ReadonlyMap<string, Viewed> => {
  const found = new Map<string, Viewed>();
  for (const plan of plans) {
    const { kind, recipient, partnership, purpose } = subjectOfPlan(plan);
    for (const contract of contracts.filter((one) => one.kind === kind)) {
      const subject = { kind, version: contract.version, recipient, partnership, purpose };
      const file = viewSchemaFile(subject);
      const viewed = found.get(file) ?? { subject, contract, plans: [] };
      viewed.plans.push(plan);
      found.set(file, viewed);
    }
  }
  return found;
};

/** A recipient-facing schema as it is stored. */
export const viewSchemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;
