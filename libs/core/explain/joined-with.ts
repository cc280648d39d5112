/** A list as people read it: `a, b en c`. */
export const joinedWith = (word: 'en' | 'of', parts: readonly string[]): string => {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
};
