import { exampleReport } from '#contracts';

export const POLICE_SYSTEM = 'urn:nld:oin:00000009990001010000:systeem:bvh';
export const CRISIS = exampleReport('crisismelding', 'zonder-bsn-met-alternatief');

/** Thursday 26 November 2026, 03:14 in Tilvoort. */
export const NIGHT = Date.parse('2026-11-26T03:14:00+01:00');

/** A crisis report of the police in structured form; `changes` replace attributes, undefined leaves one out. */
export const crisisReport = (id: string, changes: Readonly<Record<string, unknown>> = {}) => ({
  specversion: '1.0',
  id,
  source: POLICE_SYSTEM,
  type: 'nl.samenloop.crisismelding.v1',
  time: '2026-11-26T03:14:00+01:00',
  subject: 'mutatie-42',
  data: CRISIS,
  ...changes,
});
