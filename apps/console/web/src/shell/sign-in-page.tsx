import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../language/use-words.js';
import { buttonClass } from '../parts/button.js';

/** What somebody sees who is not signed in. */
export const SignInPage = () => {
  const { t } = useWords();
  const { pathname, search } = useLocation();
  useEffect(() => {
    document.title = `${t('shell.sign-in.title')} – Samenloop`;
  }, [t]);
  const goesTo = encodeURIComponent(`${pathname}${search}`);
  return (
    <main className="page stack" id="inhoud" tabIndex={-1}>
      <h1>Samenloop</h1>
      <p>{t('shell.sign-in.text')}</p>
      <p>
        <a className={buttonClass('primary')} href={`/v1/aanmelden?naar=${goesTo}`}>
          {t('shell.sign-in.button')}
        </a>
      </p>
    </main>
  );
};
