import type { RecipientName } from '#core';
import type { PlannedCase } from '../plan/planned-case.js';
import { factsAfter, vtMayKnow, type ReceivedAt } from './facts.js';
import { EXPIRED, type ReferenceClock, type ToldEvent } from './reference-clock.js';

/** Who must be told of an event, and who may be because of closed doors: stand-ins, and who is on call. */
export interface Hearers {
  readonly must: readonly RecipientName[];
  readonly may: readonly RecipientName[];
}

const FOR_THE_TABLE = new Set(['TM-ZSM', 'TM-MELDING', 'TM-BEOORDELING-ZSM']);
const CLOSED_DOORS: Readonly<Record<string, readonly RecipientName[]>> = {
  'vt-hvb': ['cit-hvb'],
  'vt-hag': ['vt-hm', 'vt-hag.piket'],
  'vt-hm': ['vt-hag', 'vt-hm.piket'],
};

export const whoHears = (
  planned: PlannedCase,
  receivedAt: ReceivedAt,
  { step, code, holder }: ReferenceClock,
  { event }: ToldEvent,
): Hearers => {
  const { om, police, vt, meeting } = planned.region;
  if (code === 'TM-OVERLEG-SASH')
    return {
      must: [om, police, vt],
      may: ['rvdk', '3ro', meeting.table, `${meeting.chair}.voorzitter`, ...(CLOSED_DOORS[vt] ?? [])],
    };
  const must = new Set<RecipientName>(holder === null ? [] : [holder]);
  if (event === EXPIRED && FOR_THE_TABLE.has(code)) must.add(`${om}.zsm-coordinator`);
  if (event === EXPIRED && code === 'PL-TERUGKOPPELING') must.add(police);
  // Veilig Thuis can still say whether it is unsafe now, if it may know of this arrest
  if (code === 'TM-ZSM' && event !== EXPIRED && knowsOfArrest(planned, receivedAt, step)) must.add(vt);
  return { must: [...must], may: must.has(vt) ? (CLOSED_DOORS[vt] ?? []) : [] };
};

const knowsOfArrest = (planned: PlannedCase, receivedAt: ReceivedAt, arrest: string): boolean =>
  planned.steps.some(
    (step) => step.name === arrest && vtMayKnow(planned.region, factsAfter(planned, receivedAt, step)),
  );
