import { isJsonObject, type Json } from '../report/json.js';
import type { Dossier } from './dossier.js';

/** A dossier in the one form that does not depend on the order in which things came in: what hashes of it are taken of. */
export const canonicalDossier = (dossier: Dossier): string =>
  `[${[...dossier.keys()]
    .sort()
    .map((id) => canonical(dossier.get(id) as unknown as Json))
    .join(',')}]`;

const canonical = (value: Json | undefined): string => {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value ?? null);
  const names = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
};
