import type { Pool } from 'pg';
import { emptyDossier, withGiven, type CaseId, type Dossier, type Instant, type RecipientName } from '#core';
import type { Keyring } from '#runtime';
import { changedDossiers, lastChange, openDossiers, type StoredDossier } from '#store';
import { openGiven } from '../sealed-given.js';
import { oneAtATime } from './one-at-a-time.js';

/** What one recipient has of the cases that can be at a ZSM table, kept in memory. */
export interface RecipientDossiers {
  readonly cases: ReadonlyMap<CaseId, KnownDossier>;
  /** Takes in what changed. */
  readonly refresh: () => Promise<void>;
}

export interface KnownDossier {
  /** Rises with every change of it. */
  readonly number: number;
  readonly dossier: Dossier;
}

export interface DossierParts {
  readonly pool: Pool;
  readonly keyring: Keyring;
  readonly clock: () => Instant;
}

/** A case of which nothing was heard for so long lies on no table any more. */
const LIES_FOR_MS = 30 * 86_400_000;

/** The dossiers of a recipient: all of them at first, after that what changed since. */
export const recipientDossiers = (
  { pool, keyring, clock }: DossierParts,
  recipient: RecipientName,
): RecipientDossiers => {
  const cases = new Map<CaseId, KnownDossier>();
  let upTo: number | null = null;
  const take = (stored: StoredDossier): void => {
    if (!stored.open || stored.given.length === 0 || stored.wrappedKey === null) cases.delete(stored.caseId);
    else cases.set(stored.caseId, { number: stored.number, dossier: openDossier(keyring, stored) });
  };
  return {
    cases,
    refresh: oneAtATime(async () => {
      if (upTo === null) {
        // The number first: what changes meanwhile is read once more, and never missed.
        const last = await lastChange(pool, recipient);
        (await openDossiers(pool, recipient, new Date(clock() - LIES_FOR_MS))).forEach(take);
        upTo = last;
      }
      const changed = await changedDossiers(pool, recipient, upTo);
      changed.forEach(take);
      upTo = changed.at(-1)?.number ?? upTo;
    }),
  };
};

/** A stored dossier, opened with the key of its case; empty once that was destroyed. */
const openDossier = (keyring: Keyring, { recipient, caseId, wrappedKey, given }: StoredDossier): Dossier =>
  wrappedKey === null
    ? emptyDossier
    : new Map(
        given.map(({ id, sealed }) => [
          id,
          openGiven(keyring, { caseId, wrappedKey }, { recipient, id, sealed }),
        ]),
      );

/** What a viewer has: all that its organisation and its function were given. */
export const joined = (dossiers: readonly Dossier[]): Dossier => {
  const [first = emptyDossier, ...others] = dossiers;
  return others.flatMap((other) => [...other.values()]).reduce(withGiven, first);
};
