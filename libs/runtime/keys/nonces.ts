import { randomFillSync } from 'node:crypto';

const NONCE_BYTES = 12;
const POOLED = 1_024;

/** Gives fresh random 96-bit nonces; drawn in one go, because a call for 12 bytes costs as much as sealing a report. */
export const nonces = (): (() => Buffer) => {
  const pool = Buffer.alloc(NONCE_BYTES * POOLED);
  let next = pool.length;
  return () => {
    if (next === pool.length) {
      randomFillSync(pool);
      next = 0;
    }
    // A view: the caller copies it into what it seals before it asks for the next.
    const nonce = pool.subarray(next, next + NONCE_BYTES);
    next += NONCE_BYTES;
    return nonce;
  };
};
