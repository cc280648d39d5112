import type { Instant } from '../../report/instant.js';
import { localTime } from '../../time/local-time.js';
import type { AgendaReason, Arrival } from './agenda-reasons.js';
import { OUTCOME } from './outcomes-of.js';
import type { Outcome } from './outcomes-of.js';
import { isHeld } from './planned-meetings.js';
import type { PlannedMeeting } from './planned-meetings.js';

/** A case at one meeting. */
export interface AgendaEntry {
  readonly meeting: PlannedMeeting;
  readonly reasons: readonly AgendaReason[];
  /** It was put on after the agenda had closed. */
  readonly isLate: boolean;
  /** Why it comes back; null: it is on for the first time. */
  readonly after: Outcome | null;
  /** Null: none yet. */
  readonly outcome: Outcome | null;
  /** The meeting it went on to, because this one did not take place or did not come to it. */
  readonly movedTo: PlannedMeeting | null;
}

/** The reasons as they stood at a moment; null: as they stand now. */
export type ReasonsUntil = (until: Instant | null) => readonly AgendaReason[];

/**
 * At which meetings a case is discussed. An outcome deals with all that came in before it; what comes in after it, and what goes
 * on (`wordt-vervolgd`), puts the case on again. A meeting that does not take place sends it on to the next one (P16).
 */
export const agendaEntries = (
  meetings: readonly PlannedMeeting[],
  reasonsUntil: ReasonsUntil,
  outcomes: readonly Outcome[],
): readonly AgendaEntry[] => {
  const entries: AgendaEntry[] = [];
  let dealtWithUntil = Number.NEGATIVE_INFINITY;
  let after: Outcome | null = null;
  for (const outcome of [...outcomes, null]) {
    const waiting = waitingFor(reasonsUntil(outcome?.at ?? null), dealtWithUntil, outcome);
    const places = [
      ...waiting.flatMap(({ arrivals }) => arrivals.map((arrival) => placeOf(meetings, arrival))),
      ...(after === null || after.nextAt === null ? [] : [backAt(meetings, after.nextAt)]),
    ];
    const first = places.reduce<Place | null>(earliest, null);
    if (first !== null) entries.push(...entriesFrom(meetings, first, { reasons: waiting, after }, outcome));
    else if (outcome !== null) close(entries, meetings, outcome);
    if (outcome === null) continue;
    dealtWithUntil = Math.max(dealtWithUntil, outcome.at);
    after = outcome;
  }
  // One item per case and meeting: what came in after an outcome before that meeting counts there.
  return [...new Map(entries.map((entry) => [entry.meeting, entry])).values()];
};

/** What came in since the last outcome, and before the next one when there is one. */
const waitingFor = (
  reasons: readonly AgendaReason[],
  since: Instant,
  outcome: Outcome | null,
): readonly AgendaReason[] =>
  reasons.flatMap((reason) => {
    const arrivals = reason.arrivals.filter(({ at }) => at > since && (outcome === null || at <= outcome.at));
    return arrivals.length === 0 ? [] : [{ ...reason, arrivals }];
  });

interface Place {
  /** Of the meeting, in the list. */
  readonly index: number;
  readonly isLate: boolean;
}

const earliest = (one: Place | null, other: Place | null): Place | null => {
  if (one === null || other === null) return one ?? other;
  return other.index < one.index || (other.index === one.index && !other.isLate) ? other : one;
};

const placeOf = (meetings: readonly PlannedMeeting[], { at, isLate }: Arrival): Place | null => {
  const index = meetings.findIndex(({ closes, closesLate }) => at < (isLate ? closesLate : closes));
  const meeting = meetings[index];
  return meeting === undefined ? null : { index, isLate: at >= meeting.closes };
};

const backAt = (meetings: readonly PlannedMeeting[], at: Instant): Place | null => {
  const index = meetings.findIndex(({ day }) => day >= localTime(at).day);
  return index < 0 ? null : { index, isLate: false };
};

const entriesFrom = (
  meetings: readonly PlannedMeeting[],
  { index, isLate }: Place,
  why: Pick<AgendaEntry, 'reasons' | 'after'>,
  outcome: Outcome | null,
): readonly AgendaEntry[] => {
  const held = meetings.slice(index).filter(isHeld);
  const target = held.find((meeting) => isOfDay(meeting, outcome)) ?? held[0];
  if (target === undefined) return [];
  return meetings.slice(index, meetings.indexOf(target) + 1).map((meeting, n) => ({
    ...why,
    meeting,
    isLate: isLate && n === 0,
    outcome: meeting === target ? outcome : null,
    movedTo: meeting === target ? null : target,
  }));
};

const isOfDay = ({ day }: PlannedMeeting, outcome: Outcome | null): boolean =>
  outcome !== null && localTime(outcome.heldAt).day === day;

/** An outcome of what was on no agenda: it belongs to the meeting of that day; a case taken to the ZVH is closed where it was last. */
const close = (entries: AgendaEntry[], meetings: readonly PlannedMeeting[], outcome: Outcome): void => {
  const last = entries[entries.length - 1];
  const meeting = meetings.find((one) => isHeld(one) && isOfDay(one, outcome));
  if (last !== undefined && (outcome.status === 'opgeschaald' || last.meeting === meeting))
    entries[entries.length - 1] = { ...last, outcome };
  else if (meeting !== undefined && outcome.report.kind === OUTCOME)
    entries.push({ meeting, reasons: [], isLate: false, after: null, outcome, movedTo: null });
};
