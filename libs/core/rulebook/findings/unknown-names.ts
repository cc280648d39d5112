import type { Contract } from '../../validate/contract.js';
import type { Finding } from '../finding.js';
import { referencesIn } from '../references.js';
import type { RulebookDocument } from '../rulebook-document.js';
import { knownNames } from './known-names.js';

/** Names that nothing is known by. */
export const unknownNames = (
  document: RulebookDocument,
  contracts: readonly Contract[],
): readonly Finding[] => {
  const known = knownNames(document, contracts);
  return referencesIn(document, (to, name) => !known[to].has(name)).map(({ pointer, to, name }) => ({
    pointer,
    problem: `${to} "${name}" bestaat niet`,
  }));
};
