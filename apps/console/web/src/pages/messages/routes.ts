import type { RouteObject } from 'react-router';

/** The list of reports, and one of them; the pages come when they are needed. */
export const messageRoutes: RouteObject[] = [
  {
    path: 'berichten',
    lazy: async () => ({ Component: (await import('./messages-page.js')).MessagesPage }),
  },
  {
    path: 'berichten/:bericht',
    lazy: async () => ({ Component: (await import('../message/message-page.js')).MessagePage }),
  },
];
