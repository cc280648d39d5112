import { caseNl } from '../pages/case/words-nl.js';
import { clockNl } from '../zsm-clock/words.js';
import { looksNl } from '../looks/words.js';
import { messageNl } from '../pages/message/words-nl.js';
import { messagesNl } from '../pages/messages/words-nl.js';
import { overlegNl } from '../pages/overleg/words.js';
import { partsNl } from '../parts/words.js';
import { rulesWordsNl } from '../pages/rules/words.js';
import { searchNl } from '../search/words.js';
import { sessionNl } from '../session/words.js';
import { shellNl } from '../shell/words-nl.js';
import { shortcutsNl } from '../shortcuts/words.js';
import { startNl } from '../pages/start/words.js';
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
