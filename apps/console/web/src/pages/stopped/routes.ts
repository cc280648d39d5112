import type { LazyPage } from '../../shell/lazy-page.js';

/** What is held up and delivering again; the pages come when they are needed. */
export const stoppedRoutes: readonly LazyPage[] = [
  {
    path: 'tegengehouden',
    load: async () => (await import('./stopped-page.js')).StoppedPage,
  },
  {
    path: 'tegengehouden/:groep',
    load: async () => (await import('./group-page.js')).GroupPage,
  },
  {
    path: 'geweigerde-berichten/:bericht',
    load: async () => (await import('./rejected-page.js')).RejectedPage,
  },
  {
    path: 'herleveringen/nieuw',
    load: async () => (await import('./period-page.js')).PeriodPage,
  },
  {
    path: 'herleveringen/:herlevering',
    load: async () => (await import('./job-page.js')).JobPage,
  },
];
