import { useSearchParams } from 'react-router';
import { useWords } from '../language/use-words.js';
import { buttonClass } from '../parts/button.js';
import { ApartPage } from './apart-page.js';

const REASONS = ['zonder-rol', 'afgebroken', 'niet-sterk-genoeg', 'niet-bereikbaar', 'opnieuw'] as const;

/** Where one comes whose sign-in did not succeed: why, and what to do. The address gives a word of a fixed list, never a text. */
export const SignInFailedPage = () => {
  const { t } = useWords();
  const [search] = useSearchParams();
  const reason = REASONS.find((one) => one === search.get('reden')) ?? 'opnieuw';
  return (
    <ApartPage title={t('session.failed')}>
      <p>{t(`session.failed.${reason}`)}</p>
      <p>
        <a className={buttonClass('primary')} href="/">
          {t('session.out-again')}
        </a>
      </p>
    </ApartPage>
  );
};
