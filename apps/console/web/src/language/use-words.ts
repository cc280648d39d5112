import { useEffect, useMemo } from 'react';
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
const english = createStore<Words | null>(null);

const fetchEnglish = async (): Promise<void> => {
  const { en } = await import('./english.js');
  english.set(wordsOf(en, 'en-GB'));
};

/** `t('start.titel')`: the texts of the language that was chosen; Dutch until the other one is there. */
export const useWords = (): Words => {
  const chosen = useStore({ get: language.now, subscribe: language.subscribe });
  const other = useStore(english);
  useEffect(() => {
    // What cannot be fetched now is fetched with the next page.
    if (chosen === 'en' && english.get() === null) void fetchEnglish().catch(() => undefined);
  }, [chosen]);
  return useMemo(() => (chosen === 'en' && other !== null ? other : dutch), [chosen, other]);
};
