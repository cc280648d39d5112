import { boardAddress, messageAddress, ruleAddress } from '../addresses.js';
import type { Mij } from '../api/desk.generated.js';
import { useReading } from '../api/use-reading.js';
import { useWords } from '../language/use-words.js';
import { tablePlace } from '../pages/overleg/places.js';
import { useMe } from '../shell/me.js';
import { MENU, mayOpen } from '../shell/pages.js';
import { isId, type Goal } from './found.js';

/** All that somebody can go to: their pages and tables, the rules, and what has the id that they typed. */
export const useGoals = (typed: string): readonly Goal[] => {
  const { t } = useWords();
  const me = useMe();
  const rules = useReading('GET /regelset/routeringsregels', {}, { enabled: mayOpen(me, 'regels') });
  const pages = MENU.flatMap((group) => group.pages)
    .filter(({ name }) => mayOpen(me, name))
    .map(({ to, title }): Goal => ({ to, title: t(title), kind: 'page' }));
  const known = (rules.data?.body.regels ?? []).map(({ code, zin }): Goal => ({
    to: ruleAddress(code),
    title: code,
    kind: 'rule',
    besides: zin,
  }));
  const id = typed.trim().toLowerCase();
  const byId: readonly Goal[] =
    isId(id) && mayOpen(me, 'berichten')
      ? [{ to: messageAddress(id), title: t('search.message', { id }), kind: 'message' }]
      : [];
  return [...byId, ...pages, ...tablesOf(me), ...known];
};

const tablesOf = ({ paginas }: Mij): readonly Goal[] =>
  paginas.flatMap(({ pagina, tafels }) => {
    if (pagina === 'zsm-bord')
      return tafels.flatMap(({ naam, regios }) =>
        regios.slice(0, 1).map(({ code }): Goal => ({ to: boardAddress(code), title: naam, kind: 'table' })),
      );
    return pagina === 'actie-overleg'
      ? tafels.map(({ code, naam }): Goal => ({ to: tablePlace(code), title: naam, kind: 'table' }))
      : [];
  });
