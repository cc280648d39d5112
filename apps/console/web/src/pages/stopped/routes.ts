import type { RouteObject } from 'react-router';

/** What is held up and delivering again; the pages come when they are needed. */
export const stoppedRoutes: RouteObject[] = [
  {
    path: 'tegengehouden',
    lazy: async () => ({ Component: (await import('./stopped-page.js')).StoppedPage }),
  },
  {
    path: 'tegengehouden/:groep',
    lazy: async () => ({ Component: (await import('./group-page.js')).GroupPage }),
  },
  {
    path: 'geweigerde-berichten/:bericht',
    lazy: async () => ({ Component: (await import('./rejected-page.js')).RejectedPage }),
  },
  {
    path: 'herleveringen/nieuw',
    lazy: async () => ({ Component: (await import('./period-page.js')).PeriodPage }),
  },
  {
    path: 'herleveringen/:herlevering',
    lazy: async () => ({ Component: (await import('./job-page.js')).JobPage }),
  },
];
