import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../language/use-words.js';
import { LookDialog } from '../looks/look-dialog.js';
import { Icon } from '../parts/icon.js';
import { SearchDialog } from '../search/search-dialog.js';
import { ShortcutsDialog } from '../shortcuts/shortcuts-dialog.js';
import { useShortcut } from '../shortcuts/use-shortcut.js';
import { useMe } from './me.js';
import { PersonMenu } from './person-menu.js';

/** The bar above every page: where one is, searching, and who one is. */
export const TopBar = () => {
  const { t } = useWords();
  const { omgeving } = useMe();
  const [shown, setShown] = useState<'look' | 'search' | 'shortcuts' | null>(null);
  const close = (): void => setShown(null);
  useShortcut({ key: 'k', withControl: true, title: t('search.open'), run: () => setShown('search') });
  useShortcut({ key: '?', title: t('shortcuts.show'), run: () => setShown('shortcuts') });
  return (
    <>
      <header className="top-bar">
        <span className="top-bar__mark" aria-hidden="true" />
        <Link className="top-bar__name" to="/">
          Samenloop
        </Link>
        {omgeving === null ? null : <span className="top-bar__place">{omgeving}</span>}
        <span className="top-bar__space" />
        <button type="button" aria-keyshortcuts="Control+K" onClick={() => setShown('search')}>
          <Icon name="search" />
          {t('search.open')}
          <kbd className="top-bar__key" aria-hidden="true">
            Ctrl K
          </kbd>
        </button>
        <PersonMenu onLook={() => setShown('look')} onShortcuts={() => setShown('shortcuts')} />
      </header>
      {shown === 'look' ? <LookDialog onClose={close} /> : null}
      {shown === 'search' ? <SearchDialog onClose={close} /> : null}
      {shown === 'shortcuts' ? <ShortcutsDialog onClose={close} /> : null}
    </>
  );
};
