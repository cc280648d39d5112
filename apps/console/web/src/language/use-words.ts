import { createStore } from '../live/store.js';
import { useStore } from '../live/use-store.js';
import { fillIn, type FilledIn } from './fill-in.js';
import { language } from './language.js';
import { nl, type WordKey } from './words.js';

/** Says something in the language of the page. */
export type Say = (key: WordKey, filledIn?: FilledIn) => string;

/** What is said, and how numbers and days are written with it. */
interface Words {
  readonly t: Say;
  readonly locale: string;
}

const wordsOf = (texts: Readonly<Record<WordKey, string>>, locale: string): Words => ({
  t: (key, filledIn = {}) => fillIn(texts[key], filledIn, locale),
  locale,
});

const dutch = wordsOf(nl, 'nl-NL');
/** Null: it was not fetched yet. */
let english: Words | null = null;
const spoken = createStore(dutch);

/** Speaks the language that was chosen as soon as it is there. What cannot be fetched now is fetched when it is wanted again. */
export const speakChosen = async (): Promise<void> => {
  if (language.now() === 'en')
    english ??= await import('./english.js').then(({ en }) => wordsOf(en, 'en-GB')).catch(() => null);
  spoken.set(language.now() === 'en' ? (english ?? dutch) : dutch);
};
language.subscribe(() => void speakChosen());

/** `t('start.titel')`: the texts of the language that was chosen; Dutch until the other one is there. */
export const useWords = (): Words => useStore(spoken);
