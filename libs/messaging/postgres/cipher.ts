/** Seals what lies on disk; `open` throws when the bytes were not sealed with the same key. */
export interface Cipher {
  seal(plain: Buffer): Buffer;
  open(sealed: Buffer): Buffer;
}
