import { hash } from 'node:crypto';
import { canonicalDossier, type CaseId, type Given } from '#core';

/** What was given, by case and id, as a hash of its canonical form. */
export type HashedDossiers = Map<CaseId, Map<string, string>>;

/** A hash that is the same however and in whatever order its fields were written. */
export const givenHash = (given: Given): string =>
  hash('sha256', JSON.stringify(canonicalDossier(new Map([[given.id, given]]))), 'base64url');

export const keepHash = (
  dossiers: HashedDossiers,
  caseId: CaseId,
  given: { readonly id: string; readonly hash: string },
): void => {
  const ofCase = dossiers.get(caseId) ?? new Map<string, string>();
  dossiers.set(caseId, ofCase.set(given.id, given.hash));
};

/** One hash of all dossiers of a recipient. */
export const dossiersHash = (dossiers: HashedDossiers): string => {
  const lines = [...dossiers].map(([caseId, given]) => `${caseId} ${JSON.stringify([...given].sort(byId))}`);
  return hash('sha256', lines.sort().join('\n'), 'base64url');
};

const byId = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  one < other ? -1 : 1;
