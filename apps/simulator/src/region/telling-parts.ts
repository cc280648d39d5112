import type { PartnerId, RecipientName } from '#core';
import { partnerClient } from '../partner/partner-client.js';
import { loadScenarios } from '../scenario/load-scenarios.js';
import { regionFeeds } from './region-feeds.js';
import { regionPeople } from './region-people.js';
import type { TellingParts } from './tell-beat.js';

/** Who leaves for a while what lies ready, so that one sees what waits. */
const FETCHES_SELDOM: readonly RecipientName[] = ['rvdk'];
const EVERY_SO_OFTEN = 40;

interface Interfaces {
  readonly baseUrl: string;
  readonly deskUrl: string;
  readonly tokens: Readonly<Record<PartnerId, string>>;
  readonly seats: Readonly<Record<RecipientName, string>>;
}

/** The systems and the people of all partners; `count` tells how many things happened. */
export const tellingParts = (
  { baseUrl, deskUrl, tokens, seats }: Interfaces,
  isStopped: () => boolean,
  count: () => number,
): TellingParts => {
  const clients = new Map(
    Object.entries(tokens).map(([code, token]) => [code, partnerClient(baseUrl, code, token)] as const),
  );
  return {
    clients,
    people: regionPeople(deskUrl, seats),
    feeds: regionFeeds(clients, isStopped),
    systems: Object.fromEntries(
      Object.entries(loadScenarios().partners).map(([code, { systeem }]) => [code, systeem]),
    ),
    fetches: (name) => !FETCHES_SELDOM.includes(name) || count() % EVERY_SO_OFTEN === 0,
    isStopped,
  };
};
