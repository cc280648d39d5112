import { isUtf8 } from 'node:buffer';

const PERCENT = 37;

/** A Kafka header value (CloudEvents Kafka binding 3.2.4): plain UTF-8, or null when it is not. */
export const decodeKafkaHeader = (value: Buffer): string | null =>
  isUtf8(value) ? value.toString('utf8') : null;

/**
 * An HTTP header value (CloudEvents HTTP binding 3.1.3.2): unquoted first, then exactly one round of percent-decoding.
 * Null when an escape is broken or the bytes are not UTF-8; overlong forms such as `%C0%A0` are not.
 */
export function decodeHttpHeader(value: Buffer): string | null {
  const text = unquote(value.toString('latin1'));
  if (!text.includes('%')) return decodeKafkaHeader(Buffer.from(text, 'latin1'));
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char !== PERCENT) {
      bytes.push(char);
      continue;
    }
    const hex = text.slice(at + 1, at + 3);
    if (!/^[0-9a-fA-F]{2}$/.test(hex)) return null;
    bytes.push(Number.parseInt(hex, 16));
    at += 2;
  }
  return decodeKafkaHeader(Buffer.from(bytes));
}

function unquote(text: string): string {
  const quoted = /^"(.*)"$/s.exec(text.trim())?.[1];
  return quoted === undefined ? text : quoted.replace(/\\(.)/gs, '$1');
}
