import { NavLink } from 'react-router';
import { useWords } from '../language/use-words.js';
import { MenuCount } from './menu-count.js';
import { useMe } from './me.js';
import { MENU, mayOpen } from './pages.js';

/** The pages that exist for whoever is signed in, or for the partner as whom they look. */
export const Menu = () => {
  const { t } = useWords();
  const me = useMe();
  const groups = MENU.map(({ title, pages }) => ({
    title,
    pages: pages.filter(({ name }) => mayOpen(me, name)),
  })).filter(({ pages }) => pages.length > 0);
  return (
    <nav className="menu" aria-label={t('shell.menu')}>
      {groups.map(({ title, pages }) => (
        <div key={title}>
          {title === null ? null : <h2>{t(title)}</h2>}
          <ul>
            {pages.map((page) => (
              <li key={page.name}>
                <NavLink to={page.to} end={page.to === '/'}>
                  {t(page.title)}
                  <MenuCount page={page.name} />
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
};
