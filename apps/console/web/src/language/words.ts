import type { caseNl } from '../pages/case/words-nl.js';
import { clockNl } from '../zsm-clock/words-nl.js';
import { looksNl } from '../looks/words-nl.js';
import type { messageNl } from '../pages/message/words-nl.js';
import type { messagesNl } from '../pages/messages/words-nl.js';
import type { overlegNl } from '../pages/overleg/words.js';
import { partsNl } from '../parts/words-nl.js';
import type { rulesWordsNl } from '../pages/rules/words.js';
import { searchNl } from '../search/words-nl.js';
import { sessionNl } from '../session/words-nl.js';
import { shellNl } from '../shell/words-nl.js';
import { shortcutsNl } from '../shortcuts/words-nl.js';
import { startNl } from '../pages/start/words-nl.js';
import type { stoppedNl } from '../pages/stopped/words-nl.js';
import type { zsmNl } from '../pages/zsm-board/words-nl.js';

const first = {
  ...clockNl,
  ...looksNl,
  ...partsNl,
  ...searchNl,
  ...sessionNl,
  ...shellNl,
  ...shortcutsNl,
  ...startNl,
};

type Words = typeof first &
  typeof caseNl &
  typeof messageNl &
  typeof messagesNl &
  typeof overlegNl &
  typeof rulesWordsNl &
  typeof stoppedNl &
  typeof zsmNl;

export type WordKey = keyof Words;

const words: Partial<Record<WordKey, string>> = { ...first };

/** Texts in Dutch (B1, "u"): those of every page, and those of the chapters that were learnt. English has the same keys. */
export const nl = words as Readonly<Record<WordKey, string>>;

/** Takes in the texts of a chapter, before its pages show. */
export const learn = (chapter: Readonly<Partial<Record<WordKey, string>>>): void =>
  void Object.assign(words, chapter);

const english: Partial<Record<WordKey, string>> = {};

/** The same in English, as far as that was learnt. */
export const en: Readonly<Partial<Record<WordKey, string>>> = english;

/** Takes in texts in English. */
export const learnEnglish = (texts: Readonly<Partial<Record<WordKey, string>>>): void =>
  void Object.assign(english, texts);
