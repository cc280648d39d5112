import { caseNl } from '../pages/case/words-nl.js';
import { clockNl } from '../zsm-clock/words-nl.js';
import { looksNl } from '../looks/words-nl.js';
import { messageNl } from '../pages/message/words-nl.js';
import { messagesNl } from '../pages/messages/words-nl.js';
import { overlegNl } from '../pages/overleg/words.js';
import { partsNl } from '../parts/words-nl.js';
import { rulesWordsNl } from '../pages/rules/words.js';
import { searchNl } from '../search/words-nl.js';
import { sessionNl } from '../session/words-nl.js';
import { shellNl } from '../shell/words-nl.js';
import { shortcutsNl } from '../shortcuts/words-nl.js';
import { startNl } from '../pages/start/words-nl.js';
import { stoppedNl } from '../pages/stopped/words-nl.js';
import { zsmNl } from '../pages/zsm-board/words-nl.js';

/** All texts in Dutch (B1, "u"), each page its own. English is in `english.ts`: it has the same keys, or it does not compile. */
export const nl = {
  ...caseNl,
  ...clockNl,
  ...looksNl,
  ...messageNl,
  ...messagesNl,
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
