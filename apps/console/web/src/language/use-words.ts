import { createStore } from '../live/store.js';
import { useStore } from '../live/use-store.js';
import type { Chapter } from './chapters.js';
import { fillIn, type FilledIn } from './fill-in.js';
import { language } from './language.js';
import { en, learn, learnEnglish, nl, type WordKey } from './words.js';

/** Says something in the language of the page. */
export type Say = (key: WordKey, filledIn?: FilledIn) => string;

/** What is said, and how numbers and days are written with it. */
interface Words {
  readonly t: Say;
  readonly locale: string;
}

const dutch: Words = { t: (key, filledIn = {}) => fillIn(nl[key], filledIn, 'nl-NL'), locale: 'nl-NL' };
const english = (): Words => ({
  t: (key, filledIn = {}) => fillIn(en[key] ?? nl[key], filledIn, 'en-GB'),
  locale: 'en-GB',
});
const spoken = createStore(dutch);

const first: Chapter['en'] = async () => (await import('./english.js')).firstEn;
/** What is wanted in English, and what of that was learnt. */
const wanted = new Set([first]);
const learnt = new Set<Chapter['en']>();

/** Speaks the language that was chosen as soon as it is there. What cannot be fetched now is fetched when it is wanted again. */
export const speakChosen = async (): Promise<void> => {
  if (language.now() === 'nl') return spoken.set(dutch);
  const missing = [...wanted].filter((texts) => !learnt.has(texts));
  const fetched = missing.map(async (texts) => {
    learnEnglish(await texts());
    learnt.add(texts);
  });
  await Promise.allSettled(fetched);
  const isNew = missing.length > 0 || spoken.get() === dutch;
  if (isNew && language.now() === 'en' && learnt.has(first)) spoken.set(english());
};
language.subscribe(() => void speakChosen());

/** Learns a chapter before its pages show, in the languages that are spoken. */
export const learnChapter = async ({ nl: inDutch, en: inEnglish }: Chapter): Promise<void> => {
  wanted.add(inEnglish);
  const [texts] = await Promise.all([inDutch(), speakChosen()]);
  learn(texts);
};

/** `t('start.titel')`: the texts of the language that was chosen; Dutch until the other one is there. */
export const useWords = (): Words => useStore(spoken);
