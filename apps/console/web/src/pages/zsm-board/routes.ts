import type { RouteObject } from 'react-router';

/** The boards of ZSM tables and the cases on them. */
export const zsmRoutes: RouteObject[] = [
  {
    path: 'zsm-bord',
    lazy: async () => ({ Component: (await import('./tables-page.js')).TablesPage }),
  },
  {
    path: 'zsm-bord/:regio',
    lazy: async () => ({ Component: (await import('./board-page.js')).BoardPage }),
  },
  {
    path: 'zsm-bord/:regio/zaken/:zaak',
    lazy: async () => ({ Component: (await import('../case/case-page.js')).CasePage }),
  },
];
