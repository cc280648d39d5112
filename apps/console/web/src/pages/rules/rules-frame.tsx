import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useWords } from '../../language/use-words.js';
import type { WordKey } from '../../language/words.js';
import { Page } from '../../parts/page.js';
import { OlderRulebook } from './older-rulebook.js';
import { useHere } from './use-here.js';
import './rules.css';

const TABS: readonly { readonly to: string; readonly title: WordKey }[] = [
  { to: '/regels', title: 'rules.tab.routing' },
  { to: '/regels/termijnen', title: 'rules.tab.terms' },
  { to: '/regels/matrix', title: 'rules.tab.matrix' },
  { to: '/regels/versies', title: 'rules.tab.version' },
];

/** What the pages about the rulebook have in common: which rulebook it is, and the way to the other parts of it. */
export const RulesFrame = ({
  title,
  lead,
  children,
}: {
  readonly title: WordKey;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}) => {
  const { t } = useWords();
  const here = useHere();
  return (
    <Page title={t(title)} lead={lead}>
      <nav className="tabs rules-tabs" aria-label={t('rules.tabs')}>
        {TABS.map((tab) => (
          <NavLink key={tab.to} to={here(tab.to)} end={tab.to === '/regels'}>
            {t(tab.title)}
          </NavLink>
        ))}
      </nav>
      <OlderRulebook />
      {children}
    </Page>
  );
};
