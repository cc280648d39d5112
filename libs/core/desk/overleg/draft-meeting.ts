import { toRfc3339 } from '../../report/instant.js';
import type { Instant } from '../../report/instant.js';
import type { JsonObject } from '../../report/json.js';
import { actRefusal } from '../act/act-refusal.js';
import type { ActRefusal } from '../act/act-refusal.js';
import type { Acting } from '../act/acting.js';
import type { Drafted } from '../act/drafted.js';
import { leftToHub } from '../act/left-to-hub.js';
import { momentIn } from '../act/moment-in.js';
import { chairing } from './chairing.js';
import type { MeetingChange } from './meeting-change.js';
import { MEETING } from './meeting-changes.js';
import { isHeld, plannedMeetings } from './planned-meetings.js';
import { tableOf } from './table-of.js';

/** An extra meeting, or one that is cancelled, as a report of the overleg. */
export const draftMeeting = (
  acting: Acting,
  table: string,
  changes: readonly MeetingChange[],
  filledIn: JsonObject,
): Drafted => {
  const moment = momentIn(filledIn['moment']);
  const refusals = [
    ...chairing(acting, table),
    ...leftToHub(filledIn, ['tafel']),
    ...(moment === null ? [] : momentRefusals(acting, table, changes, filledIn['wat'], moment)),
  ];
  if (refusals.length > 0) return { refusals };
  const told = moment === null ? {} : { moment: toRfc3339(moment) };
  return { draft: { kind: MEETING, data: { ...filledIn, tafel: table, ...told } } };
};

/** Only what is still to come changes: an extra meeting when there is none then, and only one that takes place is cancelled. */
const momentRefusals = (
  { rulebook, at }: Acting,
  table: string,
  changes: readonly MeetingChange[],
  wat: JsonObject[string],
  moment: Instant,
): readonly ActRefusal[] => {
  if (moment <= at) return [actRefusal('moment-voorbij', PAST, '/moment')];
  const meetings = tableOf(rulebook, table)?.meetings ?? null;
  const planned = meetings === null ? [] : plannedMeetings(meetings, changes, moment, moment);
  const isThere = planned.some((one) => one.moment === moment && isHeld(one));
  if (wat === 'afgelast' && !isThere) return [actRefusal('vergadering-onbekend', NONE, '/moment')];
  return wat === 'extra' && isThere ? [actRefusal('vergadering-bestaat', ALREADY, '/moment')] : [];
};

const PAST = 'Dit moment is al voorbij.';
const NONE = 'Op dit moment is er geen overleg dat doorgaat.';
const ALREADY = 'Op dit moment is er al een overleg.';
