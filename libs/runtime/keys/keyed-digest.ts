import { hash } from 'node:crypto';

/** Recognises the same data again, tells nothing to who lacks the key. */
export type KeyedDigest = (data: Buffer | string) => Buffer;

const BLOCK = 64;
const LENGTH = 32;
const ROOM = 16_384;

/**
 * HMAC-SHA-256 (RFC 2104) under one key of at most 64 bytes, 32 bytes long. Written out over `hash`: `createHmac` makes a stream for
 * every call, which costs more than hashing a short text twice, and every report asks for several.
 */
export const keyedDigest = (key: Buffer): KeyedDigest => {
  const inner = padded(key, 0x36, BLOCK + ROOM);
  const outer = padded(key, 0x5c, BLOCK + LENGTH);
  return (data) => {
    const message = typeof data === 'string' && data.length * 3 > ROOM ? Buffer.from(data) : data;
    outer.write(hash('sha256', innerOf(inner, message), 'binary'), BLOCK, 'binary');
    return hash('sha256', outer, 'buffer');
  };
};

const padded = (key: Buffer, pad: number, length: number): Buffer => {
  const buffer = Buffer.alloc(length);
  for (let at = 0; at < BLOCK; at += 1) buffer[at] = (key[at] ?? 0) ^ pad;
  return buffer;
};

/** What is hashed first; in the room that is kept for it when it fits. */
const innerOf = (inner: Buffer, data: Buffer | string): Buffer => {
  if (typeof data === 'string') return inner.subarray(0, BLOCK + inner.write(data, BLOCK));
  if (data.length > ROOM) return Buffer.concat([inner.subarray(0, BLOCK), data]);
  data.copy(inner, BLOCK);
  return inner.subarray(0, BLOCK + data.length);
};
