import type { RawMessage } from './raw-message.js';

/** What CloudEvents 1.0 asks every receiver to accept, and no more: 64 KiB, attributes and data together, in bytes. */
const LARGEST_REPORT = 65_536;

export function isTooLarge(raw: RawMessage): boolean {
  let bytes = raw.value.length;
  for (const [name, value] of raw.attributes) bytes += name.length + value.length;
  return bytes > LARGEST_REPORT;
}
