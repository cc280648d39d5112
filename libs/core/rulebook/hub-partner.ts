import { HUB } from '../report/hub.js';
import type { PartnerId } from '../report/received-report.js';
import type { Partner } from './rulebook.js';

/** The partners with the hub itself, which reports what happens by itself and is never addressed. */
export const withHub = (
  partners: ReadonlyMap<PartnerId, Partner>,
  source: string,
): ReadonlyMap<PartnerId, Partner> => new Map([...partners, [HUB, hubPartner(source)]]);

const hubPartner = (source: string): Partner => ({
  code: HUB,
  name: 'Samenloop',
  kind: HUB,
  sources: new Set([source]),
  regions: [],
  period: { from: -Infinity, until: null },
  hours: null,
  officeHours: null,
  functions: new Map(),
  isOnLog: false,
  onCall: null,
  reachedBy: null,
});
