import { hkdfSync } from 'node:crypto';

/**
 * The 32-byte key of one purpose, e.g. `bericht` (HKDF-SHA-256, RFC 5869). Each purpose has its own, so that what the key of one
 * opens or links, that of another cannot.
 */
export const keyFor = (master: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `samenloop/${purpose}`, 32));
