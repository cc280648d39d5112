import type { CaseId, Dossier } from '#core';
import type { Finding } from '../check/finding.js';
import { hashOfGiven, keyOfGiven, type Hashes } from './log-hashes.js';

/** The same was kept as lies on the log: nothing is missing, more or other. Own reports are not on these topics. */
export const dossierDrift = (
  name: string,
  kept: ReadonlyMap<CaseId, Dossier>,
  onLog: Hashes,
): readonly Finding[] => {
  const found = new Map(
    [...kept].flatMap(([caseId, dossier]) =>
      [...dossier.values()]
        .filter(({ isOwn }) => !isOwn)
        .map((one) => [keyOfGiven(caseId, one.id), hashOfGiven(one)] as const),
    ),
  );
  const drift = (detail: string): Finding => ({ kind: 'drift', detail: `dossier van ${name}: ${detail}` });
  return [
    ...[...onLog].flatMap(([key, hash]) =>
      found.get(key) === hash ? [] : [drift(`${key} is ${found.has(key) ? 'anders' : 'er niet'}`)],
    ),
    ...[...found.keys()].filter((key) => !onLog.has(key)).map((key) => drift(`${key} ligt niet op het log`)),
  ];
};
