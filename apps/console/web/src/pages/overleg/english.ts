import { meetingsEn } from './meetings-words-en.js';
import { sheetEn } from './sheet-words-en.js';
import { outcomeEn } from './outcome-words-en.js';
import { formsEn } from './forms-words-en.js';
import type { overlegNl } from './words.js';

/** The same in English. */
export const overlegEn: Readonly<Record<keyof typeof overlegNl, string>> = {
  ...meetingsEn,
  ...sheetEn,
  ...outcomeEn,
  ...formsEn,
};
