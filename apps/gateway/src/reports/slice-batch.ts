const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44];
const OPENING = new Set([91, 123]);
const CLOSING = new Set([93, 125]);
const WHITESPACE = new Set([9, 10, 13, 32]);
const [LIST_START, LIST_END] = [91, 93];

/**
 * The items of a JSON list, each exactly as it was sent; null when the bytes are no list or hold more than `most` items.
 * Only looks for the borders: what is wrong inside an item is that item's own fault and holds up no other.
 */
export const sliceBatch = (bytes: Buffer, most: number): readonly Buffer[] | null => {
  const end = trimEnd(bytes);
  const start = trimStart(bytes, 0, end);
  if (bytes[start] !== LIST_START || bytes[end - 1] !== LIST_END || end - start < 2) return null;
  const items: Buffer[] = [];
  const close = (from: number, to: number): boolean => {
    const itemEnd = trimEnd(bytes.subarray(0, to));
    const itemStart = trimStart(bytes, from, itemEnd);
    items.push(bytes.subarray(itemStart, itemEnd));
    return itemStart < itemEnd && items.length <= most;
  };
  let depth = 0;
  let itemStart = start + 1;
  for (let at = start + 1; at < end - 1; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) {
      at = endOfString(bytes, at);
      if (at < 0) return null;
    } else if (OPENING.has(byte)) depth++;
    else if (CLOSING.has(byte)) {
      if (--depth < 0) return null;
    } else if (byte === COMMA && depth === 0) {
      if (!close(itemStart, at)) return null;
      itemStart = at + 1;
    }
  }
  const isEmpty = items.length === 0 && trimStart(bytes, itemStart, end - 1) === end - 1;
  if (depth !== 0) return null;
  return isEmpty || close(itemStart, end - 1) ? items : null;
};

// Every byte of a character beyond ASCII is above 127, so quotes and brackets can be found without decoding.
const endOfString = (bytes: Buffer, start: number): number => {
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === BACKSLASH) at++;
    else if (bytes[at] === QUOTE) return at;
  }
  return -1;
};

const trimStart = (bytes: Buffer, from: number, to: number): number => {
  let at = from;
  while (at < to && WHITESPACE.has(bytes[at] ?? 0)) at++;
  return at;
};

const trimEnd = (bytes: Buffer): number => {
  let end = bytes.length;
  while (end > 0 && WHITESPACE.has(bytes[end - 1] ?? 0)) end--;
  return end;
};
