import type { Mij } from '../api/desk.generated.js';
import type { WordKey } from '../language/words.js';

/** A page in the menu. */
export interface MenuPage {
  /** Its name for rights (`paginas` of `/v1/mij`). */
  readonly name: 'start' | 'zsm-bord' | 'actie-overleg' | 'berichten' | 'tegengehouden' | 'regels';
  readonly to: string;
  readonly title: WordKey;
}

/** The menu, in its groups. Which of these exist for somebody, the server says. */
export const MENU: readonly { readonly title: WordKey | null; readonly pages: readonly MenuPage[] }[] = [
  { title: null, pages: [{ name: 'start', to: '/', title: 'shell.page.start' }] },
  {
    title: 'shell.group.work',
    pages: [
      { name: 'zsm-bord', to: '/zsm-bord', title: 'shell.page.zsm' },
      { name: 'actie-overleg', to: '/actie-overleg', title: 'shell.page.overleg' },
    ],
  },
  {
    title: 'shell.group.traffic',
    pages: [
      { name: 'berichten', to: '/berichten', title: 'shell.page.messages' },
      { name: 'tegengehouden', to: '/tegengehouden', title: 'shell.page.stopped' },
    ],
  },
  { title: 'shell.group.agreements', pages: [{ name: 'regels', to: '/regels', title: 'shell.page.rules' }] },
];

type Rights = Pick<Mij, 'paginas'>;

/** What is missing to open a page, as the server says; null: nothing. */
export const missingFor = ({ paginas }: Rights, name: MenuPage['name']): string | null => {
  const right = paginas.find(({ pagina }) => pagina === name);
  return right === undefined || right.mag ? null : (right.ontbreekt ?? '');
};

export const mayOpen = (rights: Rights, name: MenuPage['name']): boolean => missingFor(rights, name) === null;

/** The page of the menu to which an address belongs; null: none of them. */
export const pageAt = (pathname: string): MenuPage | null =>
  MENU.flatMap(({ pages }) => pages).find(({ to }) =>
    to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`),
  ) ?? null;
