import { useLocation } from 'react-router';
import { useWords } from '../language/use-words.js';
import { buttonClass } from '../parts/button.js';
import { ApartPage } from '../session/apart-page.js';

/** What somebody sees who is not signed in: what Samenloop is, and the way in. */
export const SignInPage = () => {
  const { t } = useWords();
  const { pathname, search } = useLocation();
  const goesTo = encodeURIComponent(`${pathname}${search}`);
  return (
    <ApartPage title={t('shell.sign-in.title')}>
      <p>{t('shell.sign-in.text')}</p>
      <ul>
        <li>{t('shell.sign-in.who')}</li>
        <li>{t('shell.sign-in.what')}</li>
        <li>{t('shell.sign-in.logged')}</li>
      </ul>
      <p>
        <a className={buttonClass('primary')} href={`/v1/aanmelden?naar=${goesTo}`}>
          {t('shell.sign-in.button')}
        </a>
      </p>
      <p className="soft">{t('shell.sign-in.help')}</p>
    </ApartPage>
  );
};
