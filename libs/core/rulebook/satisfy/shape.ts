import { ANYTHING } from './domain.js';
import type { Domain } from './domain.js';

/** What is known beforehand about the values at a place and below it. */
export interface Shape {
  readonly domain: Domain;
  readonly member: (name: string) => Shape;
  readonly item: () => Shape;
}

/** Nothing is known. */
export const anyShape: Shape = { domain: ANYTHING, member: () => anyShape, item: () => anyShape };

/** A value of this domain, about whose inside nothing is known. */
export const leafShape = (domain: Domain): Shape => ({ ...anyShape, domain });

/** A shape whose parts are worked out when they are first asked for. */
export const shapeWith = (
  domain: Domain,
  member: (name: string) => Shape,
  item: () => Shape = () => anyShape,
): Shape => {
  const members = new Map<string, Shape>();
  let items: Shape | null = null;
  return {
    domain,
    member: (name) => {
      const known = members.get(name);
      if (known !== undefined) return known;
      const made = member(name);
      members.set(name, made);
      return made;
    },
    item: () => (items ??= item()),
  };
};
