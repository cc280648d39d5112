import type { LazyPage } from '../../shell/lazy-page.js';

const casePage = async () => (await import('./case-page.js')).CasePage;

/** The pages of the Actie-overleg. */
export const overlegRoutes: readonly LazyPage[] = [
  { path: 'actie-overleg', load: async () => (await import('./overleg-page.js')).OverlegPage },
  { path: 'actie-overleg/:tafel', load: async () => (await import('./meetings-page.js')).MeetingsPage },
  {
    path: 'actie-overleg/:tafel/acties',
    load: async () => (await import('./follow-up-page.js')).FollowUpPage,
  },
  { path: 'actie-overleg/:tafel/zaken/:zaak', load: casePage },
  { path: 'actie-overleg/:tafel/:moment', load: async () => (await import('./agenda-page.js')).AgendaPage },
  {
    path: 'actie-overleg/:tafel/:moment/nieuw',
    load: async () => (await import('./new-item-page.js')).NewItemPage,
  },
  { path: 'actie-overleg/:tafel/:moment/zaken/:zaak', load: casePage },
];
