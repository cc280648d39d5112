import { Link } from 'react-router';
import { language } from '../language/language.js';
import { useWords } from '../language/use-words.js';
import { useMe } from './me.js';
import { signOut } from './sign-out.js';

/** The bar above every page: where one is, and who one is. */
export const TopBar = () => {
  const { t, locale } = useWords();
  const { naam, rol } = useMe();
  return (
    <header className="top-bar">
      <span className="top-bar__mark" aria-hidden="true" />
      <Link className="top-bar__name" to="/">
        Samenloop
      </Link>
      <span className="top-bar__space" />
      <span className="small">{rol === null ? naam : `${naam} · ${rol.rol}`}</span>
      <button
        type="button"
        lang={locale === 'nl-NL' ? 'en' : 'nl'}
        onClick={() => language.choose(locale === 'nl-NL' ? 'en' : 'nl')}
      >
        {t('shell.language')}
      </button>
      <button type="button" onClick={() => void signOut()}>
        {t('shell.sign-out')}
      </button>
    </header>
  );
};
