import { methodsIn, type Paths } from '#runtime';
import { sections } from './sections.js';

/** The operations of every address of the desk. */
export const paths: Paths = Object.assign({}, ...sections.map((section) => section.paths)) as Paths;
const pages = Object.assign({}, ...sections.map((section) => section.pages)) as Record<
  string,
  readonly string[]
>;

/** The methods of every address of the desk, for `Allow`. */
export const methodsOf = methodsIn(paths, pages);
