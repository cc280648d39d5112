import type { Section } from './section.js';

/** The shapes that the operations of these sections name. */
export const schemasIn = (sections: readonly Section[]): object =>
  Object.assign({}, ...sections.map(({ schemas }) => schemas)) as object;
