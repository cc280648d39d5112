import { dayOfDate } from '../time/local-time.js';
import { WEEKDAYS } from './compile-partners.js';
import type { Meetings, MeetingMoment } from './rulebook.js';
import type { MeetingDocument, WeekMomentDocument } from './rulebook-document.js';

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
  weekday: WEEKDAYS.indexOf(dag),
  minute: Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3, 5)),
});

const dayOf = (date: string): number => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return dayOfDate(year, month, day);
};
