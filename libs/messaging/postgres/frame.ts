import type { LogRecord } from '../log/log.js';

const absent = 0xffffffff;

/** Packs a whole record into one buffer, so that key, value and headers are sealed together. */
export function toFrame({ key, value, headers }: LogRecord): Buffer {
  const parts: Buffer[] = [];
  const put = (bytes: Buffer | null): void => {
    const length = Buffer.allocUnsafe(4);
    length.writeUInt32BE(bytes === null ? absent : bytes.length);
    parts.push(length);
    if (bytes) parts.push(bytes);
  };
  put(key);
  put(value);
  for (const [name, bytes] of headers) {
    put(Buffer.from(name));
    put(bytes);
  }
  return Buffer.concat(parts);
}

export function fromFrame(frame: Buffer): LogRecord {
  let at = 0;
  const take = (): Buffer | null => {
    const length = frame.readUInt32BE(at);
    at += 4;
    if (length === absent) return null;
    const bytes = frame.subarray(at, at + length);
    at += length;
    return bytes;
  };
  const key = take();
  const value = take();
  const headers: [string, Buffer][] = [];
  while (at < frame.length) headers.push([take()?.toString() ?? '', take() ?? Buffer.alloc(0)]);
  return { key, value, headers };
}
