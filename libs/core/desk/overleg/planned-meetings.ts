import type { Instant } from '../../report/instant.js';
import type { Meetings } from '../../rulebook/rulebook.js';
import { closingOf, dayOnOrAfter } from '../../term/meeting-for.js';
import { instantOf, localTime } from '../../time/local-time.js';
import { isHoliday } from '../../time/working-days.js';
import type { MeetingChange } from './meeting-change.js';

export interface PlannedMeeting {
  readonly moment: Instant;
  readonly day: number;
  /** Until when something may come on its agenda, and until when what is urgent may. */
  readonly closes: Instant;
  readonly closesLate: Instant;
  readonly status: 'gepland' | 'extra' | 'afgelast' | 'feestdag';
}

/** Whether it takes place. */
export const isHeld = ({ status }: PlannedMeeting): boolean => status === 'gepland' || status === 'extra';

/** The meetings of a table in a period, those that do not take place included, in order. */
export const plannedMeetings = (
  meetings: Meetings,
  changes: readonly MeetingChange[],
  from: Instant,
  until: Instant,
): readonly PlannedMeeting[] => {
  const last = lastWords(changes);
  const found = new Map<Instant, PlannedMeeting>();
  const end = localTime(until).day;
  for (let day = dayOnOrAfter(localTime(from).day, meetings.held.weekday); day <= end; day += 7) {
    const moment = instantOf(day, meetings.held.minute);
    const status = last.get(moment)?.status === 'afgelast' ? 'afgelast' : statusOf(meetings, day);
    const closing = { closes: closingOf(meetings, day, false), closesLate: closingOf(meetings, day, true) };
    found.set(moment, { moment, day, ...closing, status });
  }
  for (const { moment, status } of last.values())
    if (isExtra(found.get(moment), status) && moment >= from && moment <= until)
      // Called at short notice, so its agenda is open until it begins.
      found.set(moment, {
        moment,
        day: localTime(moment).day,
        closes: moment,
        closesLate: moment,
        status: 'extra',
      });
  return [...found.values()].sort((one, other) => one.moment - other.moment);
};

const isExtra = (regular: PlannedMeeting | undefined, status: MeetingChange['status']): boolean =>
  status === 'extra' && (regular === undefined || !isHeld(regular));

const statusOf = ({ cancelled }: Meetings, day: number): PlannedMeeting['status'] =>
  isHoliday(day) ? 'feestdag' : cancelled.has(day) ? 'afgelast' : 'gepland';

const lastWords = (changes: readonly MeetingChange[]): ReadonlyMap<Instant, MeetingChange> => {
  const last = new Map<Instant, MeetingChange>();
  for (const change of changes) {
    const known = last.get(change.moment);
    if (known === undefined || isAfter(change, known)) last.set(change.moment, change);
  }
  return last;
};

const isAfter = (one: MeetingChange, other: MeetingChange): boolean =>
  one.at === other.at ? one.reportId > other.reportId : one.at > other.at;
