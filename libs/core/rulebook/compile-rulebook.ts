import type { Contract } from '../validate/contract.js';
import { compileChecked } from './compile-checked.js';
import { conditionSteps } from './compile-conditions.js';
import { findingsIn } from './findings-in.js';
import type { CodedFinding } from './finding.js';
import { finished } from './finished.js';
import type { Rulebook } from './rulebook.js';
import type { RulebookDocument } from './rulebook-document.js';

/**
 * Turns a rulebook document, already checked against its JSON Schema, into what decisions are made with; or gives
 * everything that is wrong with it at once. A document with one finding is refused as a whole.
 */
export const compileRulebook = (
  document: RulebookDocument,
  contracts: readonly Contract[],
): { readonly rulebook: Rulebook } | { readonly findings: readonly CodedFinding[] } => {
  const inConditions = finished(conditionSteps(document.voorwaarden)).findings.map((finding) => ({
    code: 'voorwaarde-onleesbaar',
    ...finding,
  }));
  const findings = [...inConditions, ...findingsIn(document, contracts)];
  return findings.length > 0 ? { findings } : { rulebook: compileChecked(document) };
};
