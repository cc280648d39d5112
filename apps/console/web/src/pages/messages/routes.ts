import type { LazyPage } from '../../shell/lazy-page.js';

/** The list of reports, and one of them; the pages come when they are needed. */
export const messageRoutes: readonly LazyPage[] = [
  {
    path: 'berichten',
    load: async () => (await import('./messages-page.js')).MessagesPage,
  },
  {
    path: 'berichten/:bericht',
    load: async () => (await import('../message/message-page.js')).MessagePage,
  },
];
