import { matrixNl } from './matrix/words-nl.js';
import { rulesNl } from './words-nl.js';

/** The texts of the pages about the rulebook. */
export const rulesWordsNl = { ...rulesNl, ...matrixNl };
