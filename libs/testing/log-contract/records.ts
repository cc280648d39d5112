import type { LogRecord } from '#messaging';

/** A record of so many bytes whose value starts with `<key>:<n>`. */
export const record = (key: string | null, n: number, bytes = 0): LogRecord => ({
  key: key === null ? null : Buffer.from(key),
  value: Buffer.from(`${key ?? ''}:${n}`.padEnd(bytes, ' ')),
  headers: [],
});

/** The `n` of each record, per key, in the order given. */
export function numbersPerKey(records: readonly LogRecord[]): Map<string, number[]> {
  const perKey = new Map<string, number[]>();
  for (const { value } of records) {
    const [key = '', n = ''] = (value ?? Buffer.alloc(0)).toString().trimEnd().split(':');
    perKey.set(key, [...(perKey.get(key) ?? []), Number(n)]);
  }
  return perKey;
}

export const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
