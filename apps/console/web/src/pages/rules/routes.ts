import type { RouteObject } from 'react-router';

/** The pages about the rulebook; they come when they are needed. */
export const rulesRoutes: RouteObject[] = [
  { path: 'regels', lazy: async () => ({ Component: (await import('./routing-page.js')).RoutingPage }) },
  {
    path: 'regels/termijnen',
    lazy: async () => ({ Component: (await import('./terms-page.js')).TermsPage }),
  },
  {
    path: 'regels/matrix',
    lazy: async () => ({ Component: (await import('./matrix/matrix-page.js')).MatrixPage }),
  },
  {
    path: 'regels/versies',
    lazy: async () => ({ Component: (await import('./version-page.js')).VersionPage }),
  },
  {
    path: 'regels/delen/:code',
    lazy: async () => ({ Component: (await import('./sharing-page.js')).SharingPage }),
  },
  { path: 'regels/:code', lazy: async () => ({ Component: (await import('./rule-page.js')).RulePage }) },
];
