import type { Json } from '../report/json.js';
import { isJsonObject } from '../report/json.js';
import { compileCondition } from './condition.js';
import { ConditionError } from './condition-error.js';
import type { Finding } from './finding.js';
import type { NamedCondition } from './rulebook.js';
import type { RulebookDocument } from './rulebook-document.js';

export interface CompiledConditions {
  readonly conditions: readonly NamedCondition[];
  readonly numberOf: (name: string) => number;
  readonly findings: readonly Finding[];
}

/** Compiles the named conditions; rules refer to them by number. */
export const compileConditions = (document: RulebookDocument['voorwaarden']): CompiledConditions => {
  const conditions: NamedCondition[] = [];
  const findings: Finding[] = [];
  for (const [name, { zin, schema }] of Object.entries(document)) {
    try {
      const holds = compileCondition(schema);
      conditions.push({ name, sentence: zin, holds, isOfRecipient: readsRecipient(schema) });
    } catch (error) {
      if (!(error instanceof ConditionError)) throw error;
      findings.push({ pointer: `/voorwaarden/${name}/schema${error.pointer}`, problem: error.problem });
    }
  }
  const numbers = new Map(conditions.map(({ name }, number) => [name, number]));
  return { conditions, numberOf: (name) => numbers.get(name) ?? -1, findings };
};

const readsRecipient = (schema: Json | undefined): boolean => {
  if (Array.isArray(schema)) return (schema as readonly Json[]).some(readsRecipient);
  if (typeof schema === 'string') return schema.startsWith('/ontvanger');
  if (!isJsonObject(schema)) return false;
  return Object.entries(schema).some(
    ([name, part]) => name === 'ontvanger' || name === 'x-noemtOntvanger' || readsRecipient(part),
  );
};
