import { useWords } from '../language/use-words.js';
import { buttonClass } from '../parts/button.js';
import { ApartPage } from './apart-page.js';

/** Where one comes who signed out. */
export const SignedOutPage = () => {
  const { t } = useWords();
  return (
    <ApartPage title={t('session.out')}>
      <p>{t('session.out-text')}</p>
      <p>
        <a className={buttonClass('primary')} href="/">
          {t('session.out-again')}
        </a>
      </p>
    </ApartPage>
  );
};
