import { meetingsNl } from './meetings-words-nl.js';
import { sheetNl } from './sheet-words-nl.js';
import { outcomeNl } from './outcome-words-nl.js';
import { formsNl } from './forms-words-nl.js';

/** All texts of the Actie-overleg. */
export const overlegNl = { ...meetingsNl, ...sheetNl, ...outcomeNl, ...formsNl };
