import type { Meetings, MeetingMoment } from './rulebook.js';
import type { MeetingDocument, WeekMomentDocument } from './rulebook-document.js';
import { dayOf, minuteOf, weekdayOf } from './written-time.js';

/** When an overleg meets, and until when its agenda is open; without a later moment for what is urgent that is the same one. */
export const compileMeetings = ({
  houdt,
  agendaSluit,
  laatTot,
  vervalt = [],
}: MeetingDocument): Meetings => ({
  held: weekMoment(houdt),
  closes: weekMoment(agendaSluit),
  closesLate: weekMoment(laatTot ?? agendaSluit),
  cancelled: new Set(vervalt.map(dayOf)),
});

const weekMoment = ({ dag, tijd }: WeekMomentDocument): MeetingMoment => ({
  weekday: weekdayOf(dag),
  minute: minuteOf(tijd),
});
