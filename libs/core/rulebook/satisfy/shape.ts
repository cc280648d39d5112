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
