import type { LazyPage } from '../../shell/lazy-page.js';

/** The pages about the rulebook; they come when they are needed. */
export const rulesRoutes: readonly LazyPage[] = [
  { path: 'regels', load: async () => (await import('./routing-page.js')).RoutingPage },
  {
    path: 'regels/termijnen',
    load: async () => (await import('./terms-page.js')).TermsPage,
  },
  {
    path: 'regels/matrix',
    load: async () => (await import('./matrix/matrix-page.js')).MatrixPage,
  },
  {
    path: 'regels/versies',
    load: async () => (await import('./version-page.js')).VersionPage,
  },
  {
    path: 'regels/delen/:code',
    load: async () => (await import('./sharing-page.js')).SharingPage,
  },
  { path: 'regels/:code', load: async () => (await import('./rule-page.js')).RulePage },
];
