import type { Json } from '#core';

/** Whether two JSON values are the same, whatever the order of members. */
export const sameJson = (one: Json | undefined, other: Json | undefined): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return (
    mine.size === theirs.size &&
    [...mine].every(([name, value]) => theirs.has(name) && sameJson(value as Json, theirs.get(name)))
  );
};
