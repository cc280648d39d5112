import type { Rulebook } from '../../rulebook/rulebook.js';

/** Each of these kinds of partner once, in the order in which the rulebook names its partners; others after them. */
export const kindsInOrder = ({ document }: Rulebook, kinds: readonly string[]): readonly string[] => {
  const asked = new Set(kinds);
  const named = document.ketenpartners.map(({ soort }) => soort);
  return [...new Set([...named, ...[...asked].sort()])].filter((kind) => asked.has(kind));
};
