import type { RouteObject } from 'react-router';
import { overlegRoutes } from './pages/overleg/routes.js';
import { rulesRoutes } from './pages/rules/routes.js';
import { StartPage } from './pages/start/start-page.js';
import { SignedInAgainPage } from './session/signed-in-again-page.js';
import { SignedOutPage } from './session/signed-out-page.js';
import { stoppedRoutes } from './pages/stopped/routes.js';
import { zsmRoutes } from './pages/zsm-board/routes.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { Shell } from './shell/shell.js';

/** Every page and its address; all but the first come when they are needed. A new page is a folder and a line here. */
export const routes: RouteObject[] = [
  { path: '/afgemeld', element: <SignedOutPage /> },
  { path: '/aangemeld', element: <SignedInAgainPage /> },
  {
    element: <Shell />,
    children: [
      { index: true, element: <StartPage /> },
      ...zsmRoutes,
      ...rulesRoutes,
      {
        path: 'zsm-bord',
        lazy: async () => ({ Component: (await import('./pages/zsm-board/tables-page.js')).TablesPage }),
      },
      {
        path: 'zsm-bord/:regio',
        lazy: async () => ({ Component: (await import('./pages/zsm-board/board-page.js')).BoardPage }),
      },
      ...overlegRoutes,
      ...stoppedRoutes,
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
