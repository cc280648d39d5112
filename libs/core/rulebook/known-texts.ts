import { isJsonObject } from '../report/json.js';
import type { Json } from '../report/json.js';
import type { Rulebook } from './rulebook.js';

/** The texts that a rulebook knows by itself: the codes of who and where, and what its conditions compare with and its facts become. */
export const knownTexts = (rulebook: Rulebook): ReadonlySet<string> => {
  let texts = known.get(rulebook);
  if (texts === undefined) known.set(rulebook, (texts = textsOf(rulebook)));
  return texts;
};

// A rulebook does not change once it is compiled.
const known = new WeakMap<Rulebook, ReadonlySet<string>>();

const textsOf = ({ document, partners, regions }: Rulebook): ReadonlySet<string> => {
  const texts = new Set([...partners.keys(), ...regions.keys()]);
  for (const { schema } of Object.values(document.voorwaarden)) collect(schema, texts);
  for (const { wordt } of document.zaakfeiten) collect(wordt ?? null, texts);
  return texts;
};

const collect = (value: Json, into: Set<string>): void => {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const item of value as readonly Json[]) collect(item, into);
  else if (isJsonObject(value)) for (const part of Object.values(value)) collect(part ?? null, into);
};
