import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

const page = (path: string, load: () => Promise<ComponentType>): RouteObject => ({
  path,
  lazy: async () => ({ Component: await load() }),
});

const casePage = async () => (await import('./case-page.js')).CasePage;

/** The pages of the Actie-overleg. */
export const overlegRoutes: readonly RouteObject[] = [
  page('actie-overleg', async () => (await import('./overleg-page.js')).OverlegPage),
  page('actie-overleg/:tafel', async () => (await import('./meetings-page.js')).MeetingsPage),
  page('actie-overleg/:tafel/acties', async () => (await import('./follow-up-page.js')).FollowUpPage),
  page('actie-overleg/:tafel/zaken/:zaak', casePage),
  page('actie-overleg/:tafel/:moment', async () => (await import('./agenda-page.js')).AgendaPage),
  page('actie-overleg/:tafel/:moment/nieuw', async () => (await import('./new-item-page.js')).NewItemPage),
  page('actie-overleg/:tafel/:moment/zaken/:zaak', casePage),
];
