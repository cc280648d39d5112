import { isJsonObject } from '../report/json.js';
import type { Json } from '../report/json.js';
import type { Dossier } from './dossier.js';

/** The dossier in one form, whatever order it came in: so that one that was built anew can be compared by hash. */
export const canonicalDossier = (dossier: Dossier): Json =>
  [...dossier.values()]
    .sort(({ id: one }, { id: other }) => (one < other ? -1 : 1))
    .map((given) => sorted(given as unknown as Json));

const sorted = (value: Json): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .flatMap((name) => {
        const member = value[name];
        return member === undefined ? [] : [[name, sorted(member)] as const];
      }),
  );
};
