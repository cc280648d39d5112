/** Containers inside containers: the outermost object is depth 1. */
export const MAX_DEPTH = 32;

const LONGEST_PLAIN_NUMBER = 15;
const BACKSLASH = 92;

/**
 * One quick pass over JSON text: the number of `:` outside strings, which is the number of members in the text.
 * Null when the text needs a closer look: too deep, a long number, or an escape that may stand for half a character.
 */
export function countMembersInText(text: string): number | null {
  if (text.includes('\\u') && /\\u(?:0000|d[89a-f])/i.test(text)) return null;
  let members = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 34) {
      at = endOfString(text, at);
      if (at < 0) return null;
    } else if (char === 58) members++;
    else if (char === 123 || char === 91) {
      if (++depth > MAX_DEPTH) return null;
    } else if (char === 125 || char === 93) depth--;
    else if (char >= 48 && char <= 57) {
      const end = endOfNumber(text, at);
      if (end < 0) return null;
      at = end - 1;
    }
  }
  return members;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text.charCodeAt(before) === BACKSLASH) before--;
  return (quote - before) % 2 === 0;
}

/** The index after the number, or -1 when the number may be too large for a double to hold exactly. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const char = text.charCodeAt(end);
    if (char === 69 || char === 101) return -1;
    if ((char < 48 || char > 57) && char !== 46) break;
  }
  return end - start > LONGEST_PLAIN_NUMBER ? -1 : end;
}
