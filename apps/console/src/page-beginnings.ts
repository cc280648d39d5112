/** What a page begins with, so that a browser can fetch all of it at once instead of one after the other. */
export interface PageBeginning {
  readonly at: RegExp;
  /** Its code and its words, as the build names them. */
  readonly parts: readonly string[];
  /** What it asks first, for what its address names. */
  readonly asks: (named: readonly string[]) => readonly string[];
}

const page = (path: string): string => `src/pages/${path}`;

const ZSM_WORDS = 'zsm-words';
const MESSAGES = [page('messages/words-nl.ts'), page('message/words-nl.ts')];

/** The pages that people begin with. Only what may be read without being logged is asked here. */
export const PAGE_BEGINNINGS: readonly PageBeginning[] = [
  { at: /^\/$/, parts: [], asks: () => ['/v1/start'] },
  {
    at: /^\/zsm-bord$/,
    parts: [page('zsm-board/tables-page.tsx'), ZSM_WORDS],
    asks: () => ['/v1/zsm-tafels'],
  },
  {
    at: /^\/zsm-bord\/([^/]+)$/,
    parts: [page('zsm-board/board-page.tsx'), ZSM_WORDS],
    asks: ([region]) => [`/v1/zsm-tafels/${region ?? ''}`],
  },
  { at: /^\/zsm-bord\/[^/]+\/zaken\/[^/]+$/, parts: [page('case/case-page.tsx'), ZSM_WORDS], asks: () => [] },
  { at: /^\/berichten$/, parts: [page('messages/messages-page.tsx'), ...MESSAGES], asks: () => [] },
  { at: /^\/berichten\/[^/]+$/, parts: [page('message/message-page.tsx'), ...MESSAGES], asks: () => [] },
  {
    at: /^\/tegengehouden$/,
    parts: [page('stopped/stopped-page.tsx'), page('stopped/words-nl.ts')],
    asks: () => ['/v1/tegengehouden'],
  },
  {
    at: /^\/actie-overleg\/[^/]+$/,
    parts: [page('overleg/meetings-page.tsx'), page('overleg/words.ts')],
    asks: () => [],
  },
  { at: /^\/regels$/, parts: [page('rules/routing-page.tsx'), page('rules/words.ts')], asks: () => [] },
];
