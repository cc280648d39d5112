import { createCipheriv, createDecipheriv } from 'node:crypto';
import { nonces } from './nonces.js';

const VERSION = 1;
const NONCE_AT = 1;
const TAG_AT = 13;
const TEXT_AT = 29;

/** Seals and opens bytes under one key; `context` (not secret, e.g. a case id) must be the same at both. */
export interface Cipher {
  seal(plain: Buffer, context?: Buffer): Buffer;
  /** Throws when the bytes were changed, or sealed under another key or context. */
  open(sealed: Buffer, context?: Buffer): Buffer;
}

const nextNonce = nonces();

/**
 * AES-256-GCM (NIST SP 800-38D) under a 32-byte key. Sealed: version byte 1, 12-byte random nonce, 16-byte tag, ciphertext.
 * One key may seal at most 2^32 times (SP 800-38D §8.3), so a key per case for bodies.
 */
export const cipher = (key: Buffer): Cipher => ({
  seal(plain, context) {
    const nonce = nextNonce();
    const gcm = createCipheriv('aes-256-gcm', key, nonce);
    if (context) gcm.setAAD(context);
    const text = gcm.update(plain);
    gcm.final();
    const sealed = Buffer.allocUnsafe(TEXT_AT + text.length);
    sealed[0] = VERSION;
    nonce.copy(sealed, NONCE_AT);
    gcm.getAuthTag().copy(sealed, TAG_AT);
    text.copy(sealed, TEXT_AT);
    return sealed;
  },
  open(sealed, context) {
    if (sealed[0] !== VERSION || sealed.length < TEXT_AT) throw new Error('not sealed by this version');
    const gcm = createDecipheriv('aes-256-gcm', key, sealed.subarray(NONCE_AT, TAG_AT));
    if (context) gcm.setAAD(context);
    gcm.setAuthTag(sealed.subarray(TAG_AT, TEXT_AT));
    const plain = gcm.update(sealed.subarray(TEXT_AT));
    gcm.final();
    return plain;
  },
});
