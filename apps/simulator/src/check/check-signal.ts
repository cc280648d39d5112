import type { JsonObject, SignalStatus } from '#core';

const MEMBERS = ['moment', 'niveau', 'soort', 'status', 'verwijzing'];

/** What differs in a signal (niveau 0): it tells the kind, status, moment and reference of a report, and nothing else. */
export const checkSignal = (expected: SignalStatus, kind: string, data: JsonObject): readonly string[] => [
  ...(Object.keys(data).sort().join() === MEMBERS.join() && data['niveau'] === 0
    ? []
    : ['verwacht alleen een signaal, gevonden meer of iets anders']),
  ...(data['soort'] === kind ? [] : ['het signaal noemt een andere berichtsoort']),
  ...(data['status'] === expected ? [] : [`het signaal heeft niet de status ${expected}`]),
];
