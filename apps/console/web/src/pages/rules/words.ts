import { matrixEn } from './matrix/words-en.js';
import { matrixNl } from './matrix/words-nl.js';
import { rulesEn } from './words-en.js';
import { rulesNl } from './words-nl.js';

/** The texts of the pages about the rulebook. */
export const rulesWordsNl = { ...rulesNl, ...matrixNl };

export const rulesWordsEn: Readonly<Record<keyof typeof rulesWordsNl, string>> = { ...rulesEn, ...matrixEn };
