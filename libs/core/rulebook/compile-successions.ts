import { groupBy } from './group-by.js';
import type { Rulebook, Succession } from './rulebook.js';
import type { SuccessionDocument } from './rulebook-document.js';

/** Who takes whose place, found from either side. */
export const compileSuccessions = (
  documents: readonly SuccessionDocument[],
): Pick<Rulebook, 'successorsOf' | 'predecessorsOf'> => ({
  successorsOf: groupBy(documents, ({ van }) => van, compileSuccession),
  predecessorsOf: groupBy(documents, ({ naar }) => naar, compileSuccession),
});

const compileSuccession = ({
  code,
  van,
  naar,
  per,
  regios,
  sleutelsTot,
}: SuccessionDocument): Succession => ({
  code,
  of: van,
  by: naar,
  from: Date.parse(per),
  regions: regios === undefined ? null : new Set(regios),
  keysUntil: sleutelsTot === undefined ? null : Date.parse(sleutelsTot),
});
