import type { Rulebook } from './rulebook.js';

/** What a region is called; null when the rulebook does not know it. */
export const regionName = ({ document }: Pick<Rulebook, 'document'>, code: string): string | null =>
  document.regios.find((region) => region.code === code)?.naam ?? null;
