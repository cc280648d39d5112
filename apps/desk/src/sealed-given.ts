import type { Given } from '#core';
import type { Keyring, StoredCaseKey } from '#runtime';

// Opens as what this recipient has of this case under this id, and as nothing else.
const contextOf = (recipient: string, id: string): string => `bord ${recipient} ${id}`;

/** What a recipient was given, sealed with the key of the case: once that is destroyed it is gone. */
export const sealGiven = (keyring: Keyring, key: StoredCaseKey, given: Given): Buffer =>
  keyring.sealBody(key, contextOf(given.recipient, given.id), Buffer.from(JSON.stringify(given)));

/** The same, opened; throws when it was changed. */
export const openGiven = (
  keyring: Keyring,
  key: StoredCaseKey,
  { recipient, id, sealed }: { readonly recipient: string; readonly id: string; readonly sealed: Buffer },
): Given => JSON.parse(keyring.openBody(key, contextOf(recipient, id), sealed).toString('utf8')) as Given;
