import { caseEn } from '../pages/case/words-en.js';
import { caseNl } from '../pages/case/words-nl.js';
import { clockEn, clockNl } from '../zsm-clock/words.js';
import { looksEn, looksNl } from '../looks/words.js';
import { overlegEn, overlegNl } from '../pages/overleg/words.js';
import { partsEn, partsNl } from '../parts/words.js';
import { rulesWordsEn, rulesWordsNl } from '../pages/rules/words.js';
import { searchEn, searchNl } from '../search/words.js';
import { sessionEn, sessionNl } from '../session/words.js';
import { shellEn } from '../shell/words-en.js';
import { shellNl } from '../shell/words-nl.js';
import { shortcutsEn, shortcutsNl } from '../shortcuts/words.js';
import { startEn } from '../pages/start/words-en.js';
import { startNl } from '../pages/start/words.js';
import { stoppedEn } from '../pages/stopped/words-en.js';
import { stoppedNl } from '../pages/stopped/words-nl.js';
import { zsmEn } from '../pages/zsm-board/words-en.js';
import { zsmNl } from '../pages/zsm-board/words-nl.js';

/** All texts, Dutch first (B1, "u"). Each page brings its own; English has the same keys, or it does not compile. */
export const nl = {
  ...caseNl,
  ...clockNl,
  ...looksNl,
  ...overlegNl,
  ...partsNl,
  ...rulesWordsNl,
  ...searchNl,
  ...sessionNl,
  ...shellNl,
  ...shortcutsNl,
  ...startNl,
  ...stoppedNl,
  ...zsmNl,
};

export type WordKey = keyof typeof nl;

export const en: Readonly<Record<WordKey, string>> = {
  ...caseEn,
  ...clockEn,
  ...looksEn,
  ...overlegEn,
  ...partsEn,
  ...rulesWordsEn,
  ...searchEn,
  ...sessionEn,
  ...shellEn,
  ...shortcutsEn,
  ...startEn,
  ...stoppedEn,
  ...zsmEn,
};
