import { meetingsEn } from './meetings-words-en.js';
import { meetingsNl } from './meetings-words-nl.js';
import { caseEn } from './case-words-en.js';
import { caseNl } from './case-words-nl.js';
import { outcomeEn } from './outcome-words-en.js';
import { outcomeNl } from './outcome-words-nl.js';
import { formsEn } from './forms-words-en.js';
import { formsNl } from './forms-words-nl.js';

/** All texts of the Actie-overleg. */
export const overlegNl = { ...meetingsNl, ...caseNl, ...outcomeNl, ...formsNl };

export const overlegEn: Readonly<Record<keyof typeof overlegNl, string>> = {
  ...meetingsEn,
  ...caseEn,
  ...outcomeEn,
  ...formsEn,
};
