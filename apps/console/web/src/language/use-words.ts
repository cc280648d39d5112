import { useMemo } from 'react';
import { useStore } from '../live/use-store.js';
import { fillIn, type FilledIn } from './fill-in.js';
import { language } from './language.js';
import { en, nl, type WordKey } from './words.js';

/** Says something in the language of the page. */
export type Say = (key: WordKey, filledIn?: FilledIn) => string;

/** How numbers and days are written in each language. */
export const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

const saying =
  (words: Readonly<Record<WordKey, string>>, locale: string): Say =>
  (key, filledIn = {}) =>
    fillIn(words[key], filledIn, locale);

const SAYING = { nl: saying(nl, LOCALES.nl), en: saying(en, LOCALES.en) };

/** `t('start.titel')`: the texts of the language that was chosen. */
export const useWords = (): { readonly t: Say; readonly locale: string } => {
  const now = useStore({ get: language.now, subscribe: language.subscribe });
  return useMemo(() => ({ t: SAYING[now], locale: LOCALES[now] }), [now]);
};
