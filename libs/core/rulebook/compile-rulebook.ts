import type { Contract } from '../validate/contract.js';
import { checkedSteps } from './compile-checked.js';
import { conditionSteps } from './compile-conditions.js';
import { findingsIn } from './findings-in.js';
import type { Finding } from './finding.js';
import type { Rulebook } from './rulebook.js';
import type { RulebookDocument } from './rulebook-document.js';

export type Compiled = { readonly rulebook: Rulebook } | { readonly findings: readonly Finding[] };

/**
 * Turns a rulebook document, already checked against its JSON Schema, into what decisions are made with; or gives
 * everything that is wrong with it at once. A document with one finding is refused as a whole.
 */
export const compileRulebook = (document: RulebookDocument, contracts: readonly Contract[]): Compiled => {
  const compiled = finished(conditionSteps(document.voorwaarden));
  const findings = [...compiled.findings, ...findingsIn(document, contracts)];
  if (findings.length > 0) return { findings };
  return { rulebook: finished(checkedSteps(document, contracts, compiled)) };
};

/**
 * The same, a little a step, for a document that `compileRulebook` found nothing wrong with before: who runs it does other
 * work between the steps.
 */
export function* compileSteps(
  document: RulebookDocument,
  contracts: readonly Contract[],
): Generator<undefined, Compiled> {
  const compiled = yield* conditionSteps(document.voorwaarden);
  if (compiled.findings.length > 0) return { findings: compiled.findings };
  return { rulebook: yield* checkedSteps(document, contracts, compiled) };
}

const finished = <Result>(steps: Generator<undefined, Result>): Result => {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
};
