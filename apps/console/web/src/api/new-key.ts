/** A key by which Samenloop knows an act again when it is sent once more (`Idempotency-Key`). */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
