import type { Rulebook } from './rulebook.js';
import type { TableDocument } from './rulebook-document.js';

/** The ZSM table of a region, as the rulebook writes it; undefined: it has none. */
export const zsmTableIn = ({ document }: Rulebook, region: string): TableDocument | undefined =>
  document.tafels.find(({ soort, regios }) => soort === 'zsm' && regios.includes(region));
