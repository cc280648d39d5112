import { useEffect } from 'react';
import { useWords } from '../language/use-words.js';
import { tellSignedIn } from './signed-in-again.js';
import { ApartPage } from './apart-page.js';

/** Where one comes who signed in again beside a page that was left open. */
export const SignedInAgainPage = () => {
  const { t } = useWords();
  useEffect(tellSignedIn, []);
  return (
    <ApartPage title={t('session.again-done')}>
      <p>{t('session.go-back')}</p>
      <p>
        <a href="/">{t('session.or-start')}</a>
      </p>
    </ApartPage>
  );
};
