import { randomBytes } from 'node:crypto';
import type { Cipher } from './cipher.js';

/** A new key for the bodies of one case, 32 random bytes. Destroying it erases what it sealed. */
export const newCaseKey = (): Buffer => randomBytes(32);

/** The case's key, sealed for storage; it opens for that case only, so that rows cannot be swapped. */
export const wrapKey = (wrapping: Cipher, caseKey: Buffer, caseId: string): Buffer =>
  wrapping.seal(caseKey, Buffer.from(caseId));

/** The other way round. Throws when the wrapped key is not of this case. */
export const unwrapKey = (wrapping: Cipher, wrapped: Buffer, caseId: string): Buffer =>
  wrapping.open(wrapped, Buffer.from(caseId));
