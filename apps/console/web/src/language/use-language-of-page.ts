import { useEffect } from 'react';
import { speakChosen, useWords } from './use-words.js';

/** Tells the browser, and who reads aloud, in which language the page is. */
export const useLanguageOfPage = (place: string): void => {
  const { locale } = useWords();
  useEffect(() => {
    document.documentElement.lang = locale.slice(0, 2);
  }, [locale]);
  useEffect(() => void speakChosen(), [place]);
};
