import type { Dossier } from '../dossier.js';
import type { Given } from '../given.js';

/**
 * The version of a case as one viewer has it, for optimistic locking: how much there is in the dossier, and of when the newest
 * is. It changes with whatever comes in, and is the same however it came in.
 */
export const dossierVersion = (dossier: Dossier): string => {
  const newest = Math.max(0, ...[...dossier.values()].map(({ receivedAt }) => receivedAt));
  return `${dossier.size}-${newest}`;
};

/** What came in since a version, oldest first; null: that is no version. */
export const cameSince = (dossier: Dossier, version: string): readonly Given[] | null => {
  const [, size, newest] = /(?:^|-)(\d{1,9})-(\d{1,15})$/.exec(version) ?? [];
  if (size === undefined) return null;
  const all = [...dossier.values()].sort(
    (one, other) => one.receivedAt - other.receivedAt || (one.id < other.id ? -1 : 1),
  );
  const later = all.filter(({ receivedAt }) => receivedAt > Number(newest));
  const missing = Math.max(later.length, all.length - Number(size));
  return missing === 0 ? [] : all.slice(-missing);
};
