import { useEffect, type ReactNode } from 'react';
import { language } from '../language/language.js';
import { useWords } from '../language/use-words.js';
import { useLanguageOfPage } from '../language/use-language-of-page.js';

/** A page for who is not signed in: the bar with the name and the language, and little else. */
export const ApartPage = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const { t, locale } = useWords();
  const other = locale === 'nl-NL' ? 'en' : 'nl';
  useLanguageOfPage(title);
  useEffect(() => {
    document.title = `${title} – Samenloop`;
  }, [title]);
  return (
    <>
      <header className="top-bar">
        <span className="top-bar__mark" aria-hidden="true" />
        <span className="top-bar__name">Samenloop</span>
        <span className="top-bar__space" />
        <button type="button" lang={other} onClick={() => language.choose(other)}>
          {t('shell.language')}
        </button>
      </header>
      <main className="page apart stack" id="inhoud">
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
};
