import { matrixEn } from './matrix/words-en.js';
import { rulesEn } from './words-en.js';
import type { rulesWordsNl } from './words.js';

/** The same in English. */
export const rulesWordsEn: Readonly<Record<keyof typeof rulesWordsNl, string>> = { ...rulesEn, ...matrixEn };
