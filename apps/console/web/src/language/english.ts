import { caseEn } from '../pages/case/words-en.js';
import { clockEn } from '../zsm-clock/words-en.js';
import { looksEn } from '../looks/words-en.js';
import { messageEn } from '../pages/message/words-en.js';
import { messagesEn } from '../pages/messages/words-en.js';
import { overlegEn } from '../pages/overleg/english.js';
import { partsEn } from '../parts/words-en.js';
import { rulesWordsEn } from '../pages/rules/english.js';
import { searchEn } from '../search/words-en.js';
import { sessionEn } from '../session/words-en.js';
import { shellEn } from '../shell/words-en.js';
import { shortcutsEn } from '../shortcuts/words-en.js';
import { startEn } from '../pages/start/words-en.js';
import { stoppedEn } from '../pages/stopped/words-en.js';
import { zsmEn } from '../pages/zsm-board/words-en.js';
import type { WordKey } from './words.js';

/** All texts in English, fetched by who reads English. */
export const en: Readonly<Record<WordKey, string>> = {
  ...caseEn,
  ...clockEn,
  ...looksEn,
  ...messageEn,
  ...messagesEn,
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
