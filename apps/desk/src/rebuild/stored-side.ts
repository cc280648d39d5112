import type { PoolClient } from 'pg';
import type { RecipientName } from '#core';
import type { Keyring } from '#runtime';
import { givenInStore, positionsOf, type PartitionPosition } from '#store';
import { openGiven } from '../sealed-given.js';
import { deskReader } from '../follow/desk-reader.js';
import { givenHash, keepHash, type HashedDossiers } from './given-hash.js';

/** The dossiers of a recipient as they are kept, and up to where on the log they were made. */
export interface StoredSide {
  readonly dossiers: HashedDossiers;
  /** What was emptied, because it may be shown no more: by case and id. */
  readonly emptied: ReadonlySet<string>;
  readonly upTo: readonly PartitionPosition[];
}

const UNREADABLE = 'onleesbaar';

/** Both at one moment: the client must be in a transaction that sees one. */
export const storedSide = async (
  client: PoolClient,
  keyring: Keyring,
  recipient: RecipientName,
  topics: readonly string[],
): Promise<StoredSide> => {
  const dossiers: HashedDossiers = new Map();
  const emptied = new Set<string>();
  for await (const { caseId, id, sealed, wrappedKey } of givenInStore(client, recipient))
    if (sealed === null || wrappedKey === null) emptied.add(`${caseId} ${id}`);
    else
      keepHash(dossiers, caseId, {
        id,
        hash: hashOf(keyring, { recipient, caseId, id, sealed, wrappedKey }),
      });
  return { dossiers, emptied, upTo: await positionsOf(client, deskReader, topics) };
};

/** What was changed does not open: then it has no hash that anything else has. */
const hashOf = (keyring: Keyring, { recipient, caseId, id, sealed, wrappedKey }: Kept): string => {
  try {
    return givenHash(openGiven(keyring, { caseId, wrappedKey }, { recipient, id, sealed }));
  } catch {
    return UNREADABLE;
  }
};

interface Kept {
  readonly recipient: RecipientName;
  readonly caseId: string;
  readonly id: string;
  readonly sealed: Buffer;
  readonly wrappedKey: Buffer;
}
