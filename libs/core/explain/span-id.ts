const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** A span id (8 bytes in hex) that is always the same for the same text: FNV-1a of 64 bits. Never made of person data. */
export const spanId = (text: string): string => {
  let hash = OFFSET;
  for (const character of text) hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
};

/** The trace id (16 bytes in hex) of everything about one report: its UUID. */
export const traceId = (report: string): string => report.replaceAll('-', '');
