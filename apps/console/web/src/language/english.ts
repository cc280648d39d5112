import { clockEn } from '../zsm-clock/words-en.js';
import { looksEn } from '../looks/words-en.js';
import { partsEn } from '../parts/words-en.js';
import { searchEn } from '../search/words-en.js';
import { sessionEn } from '../session/words-en.js';
import { shellEn } from '../shell/words-en.js';
import { shortcutsEn } from '../shortcuts/words-en.js';
import { startEn } from '../pages/start/words-en.js';

/** The texts of every page in English, fetched by who reads English. */
export const firstEn = {
  ...clockEn,
  ...looksEn,
  ...partsEn,
  ...searchEn,
  ...sessionEn,
  ...shellEn,
  ...shortcutsEn,
  ...startEn,
};
