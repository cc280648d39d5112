import type { Matrixvak } from '../../../api/desk.generated.js';
import type { WordKey } from '../../../language/words.js';
import type { Tone } from '../../../parts/badge.js';
import type { IconName } from '../../../parts/icon.js';

export type Stand = Matrixvak['stand'];

/** How what a recipient gets shows: a word, a sign and a colour. The word alone says it. */
export const STAND_LOOKS: Readonly<
  Record<Stand, { readonly word: WordKey; readonly tone: Tone; readonly icon: IconName }>
> = {
  zichtbaar: { word: 'matrix.stand.zichtbaar', tone: 'good', icon: 'check' },
  veralgemeend: { word: 'matrix.stand.veralgemeend', tone: 'info', icon: 'dash' },
  afgeschermd: { word: 'matrix.stand.afgeschermd', tone: 'warning', icon: 'lock' },
  'alleen-signaal': { word: 'matrix.stand.alleen-signaal', tone: 'quiet', icon: 'info' },
  'niet-delen': { word: 'matrix.stand.niet-delen', tone: 'bad', icon: 'cross' },
  afhankelijk: { word: 'matrix.stand.afhankelijk', tone: 'changed', icon: 'alert' },
};
