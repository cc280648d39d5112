import type { LazyPage } from '../../shell/lazy-page.js';

/** The boards of ZSM tables and the cases on them. */
export const zsmRoutes: readonly LazyPage[] = [
  {
    path: 'zsm-bord',
    load: async () => (await import('./tables-page.js')).TablesPage,
  },
  {
    path: 'zsm-bord/:regio',
    load: async () => (await import('./board-page.js')).BoardPage,
  },
  {
    path: 'zsm-bord/:regio/zaken/:zaak',
    load: async () => (await import('../case/case-page.js')).CasePage,
  },
];
