import type { InForce } from './in-force.js';

/** Whether a prohibition takes everything away. */
export const forbidsAll = ({ prohibitions }: InForce): boolean =>
  prohibitions.some(({ categorieen }) => categorieen === 'alle');

/** Whether a prohibition takes this category away. */
export const forbids = ({ prohibitions }: InForce, category: string): boolean =>
  prohibitions.some(({ categorieen }) => categorieen === 'alle' || categorieen.includes(category));
