import { shellNl } from '../shell/words-nl.js';
import { shellEn } from '../shell/words-en.js';
import { partsEn, partsNl } from '../parts/words.js';
import { overlegEn, overlegNl } from '../pages/overleg/words.js';
import { rulesWordsEn, rulesWordsNl } from '../pages/rules/words.js';
import { looksEn, looksNl } from '../looks/words.js';
import { searchEn, searchNl } from '../search/words.js';
import { sessionEn, sessionNl } from '../session/words.js';
import { shortcutsEn, shortcutsNl } from '../shortcuts/words.js';
import { startEn, startNl } from '../pages/start/words.js';
import { zsmEn } from '../pages/zsm-board/words-en.js';
import { zsmNl } from '../pages/zsm-board/words.js';
import { clockEn, clockNl } from '../zsm-clock/words.js';
import { stoppedEn } from '../pages/stopped/words-en.js';
import { stoppedNl } from '../pages/stopped/words-nl.js';

/** All texts, Dutch first (B1, "u"). Each page brings its own; English has the same keys, or it does not compile. */
export const nl = {
  ...shellNl,
  ...partsNl,
  ...rulesWordsNl,
  ...looksNl,
  ...searchNl,
  ...sessionNl,
  ...shortcutsNl,
  ...startNl,
  ...overlegNl,
  ...zsmNl,
  ...clockNl,
  ...stoppedNl,
};

export type WordKey = keyof typeof nl;

export const en: Readonly<Record<WordKey, string>> = {
  ...shellEn,
  ...partsEn,
  ...rulesWordsEn,
  ...looksEn,
  ...searchEn,
  ...sessionEn,
  ...shortcutsEn,
  ...startEn,
  ...overlegEn,
  ...zsmEn,
  ...clockEn,
  ...stoppedEn,
};
