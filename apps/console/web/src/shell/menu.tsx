import { NavLink } from 'react-router';
import { useWords } from '../language/use-words.js';
import { MENU } from './pages.js';

/** The pages that exist for whoever is signed in. */
export const Menu = () => {
  const { t } = useWords();
  return (
    <nav className="menu" aria-label={t('shell.menu')}>
      {MENU.map(({ title, pages }) => (
        <div key={title}>
          {title === null ? null : <h2>{t(title)}</h2>}
          <ul>
            {pages.map((page) => (
              <li key={page.name}>
                <NavLink to={page.to} end={page.to === '/'}>
                  {t(page.title)}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
};
