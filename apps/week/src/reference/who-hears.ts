import type { RecipientName } from '#core';
import type { PlannedCase } from '../plan/planned-case.js';
import { factsBefore, vtMayKnow, type ReceivedAt } from './facts.js';
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
  { code, holder }: ReferenceClock,
  { event, at }: ToldEvent,
): Hearers => {
  const { om, police, vt } = planned.region;
  if (code === 'TM-OVERLEG-SASH')
    return { must: [om, police, vt], may: ['rvdk', '3ro', `${planned.region.meeting.chair}.voorzitter`] };
  const must = new Set<RecipientName>(holder === null ? [] : [holder]);
  if (event === EXPIRED && FOR_THE_TABLE.has(code)) must.add(`${om}.zsm-coordinator`);
  if (event === EXPIRED && code === 'PL-TERUGKOPPELING') must.add(police);
  // whoever of Veilig Thuis knows of the case can still say whether it is unsafe now
  if (code === 'TM-ZSM' && event !== EXPIRED && vtKnows(planned, receivedAt, at)) must.add(vt);
  return { must: [...must], may: must.has(vt) ? (CLOSED_DOORS[vt] ?? []) : [] };
};

const vtKnows = (planned: PlannedCase, receivedAt: ReceivedAt, at: number): boolean =>
  planned.steps.some(
    (step) =>
      receivedAt(step.name) < at &&
      (step.does === 'care' ||
        (step.does === 'arrest' &&
          vtMayKnow(planned.region, factsBefore(planned, receivedAt, receivedAt(step.name) + 1)))),
  );
