import type { RouteObject } from 'react-router';
import { StartPage } from './pages/start/start-page.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { Shell } from './shell/shell.js';

/** Every page and its address; all but the first come when they are needed. A new page is a folder and a line here. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      { index: true, element: <StartPage /> },
      {
        path: 'actie-overleg',
        lazy: async () => ({ Component: (await import('./pages/overleg/overleg-page.js')).OverlegPage }),
      },
      {
        path: 'actie-overleg/:tafel',
        lazy: async () => ({ Component: (await import('./pages/overleg/meetings-page.js')).MeetingsPage }),
      },
      {
        path: 'actie-overleg/:tafel/acties',
        lazy: async () => ({ Component: (await import('./pages/overleg/follow-up-page.js')).FollowUpPage }),
      },
      {
        path: 'actie-overleg/:tafel/:moment',
        lazy: async () => ({ Component: (await import('./pages/overleg/agenda-page.js')).AgendaPage }),
      },
      {
        path: 'actie-overleg/:tafel/:moment/nieuw',
        lazy: async () => ({ Component: (await import('./pages/overleg/new-item-page.js')).NewItemPage }),
      },
      ...['actie-overleg/:tafel/zaken/:zaak', 'actie-overleg/:tafel/:moment/zaken/:zaak'].map((path) => ({
        path,
        lazy: async () => ({ Component: (await import('./pages/overleg/case-page.js')).CasePage }),
      })),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
