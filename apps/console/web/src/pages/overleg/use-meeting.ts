import { useState } from 'react';
import { addressOf } from '../../api/ask.js';
import { useReading } from '../../api/use-reading.js';
import { useLive } from '../../live/use-live.js';
import { meetingIn, type Meeting, type WholeOverleg } from './agenda-case.js';

/** One meeting as it is now: asked once, and then told whenever it changes. */
export const useMeeting = (table: string, moment: string, together: string | null) => {
  const query = { samen: together };
  const reading = useReading(
    'GET /overleggen/{tafel}/{moment}',
    { path: { tafel: table, moment }, query },
    // Which meeting it is may be known only later.
    { enabled: moment !== '' },
  );
  const stream = addressOf('GET /overleggen/{tafel}/stroom', { path: { tafel: table }, query });
  const [told, setTold] = useState<{ readonly stream: string; readonly whole: WholeOverleg } | null>(null);
  // Nothing is followed of what one may not see.
  const isAllowed = reading.data !== undefined && !reading.isPlaceholderData;
  useLive(isAllowed ? stream : null, {
    overleg: (data) => setTold({ stream, whole: data as WholeOverleg }),
  });
  // What was there before is another meeting.
  const body = reading.isPlaceholderData ? undefined : reading.data?.body;
  const whole = told?.stream === stream ? told.whole : null;
  const fresh = whole?.vergaderingen?.find((one) => Date.parse(one.moment ?? '') === Date.parse(moment));
  const meeting: Meeting | null = body === undefined ? null : meetingIn(fresh ?? body);
  const leden = (whole?.leden ?? body?.leden ?? []).flatMap(({ ketenpartner, naam }) =>
    ketenpartner === undefined ? [] : [{ ketenpartner, naam: naam ?? ketenpartner }],
  );
  return { reading, meeting, leden, voorzitter: body?.voorzitter?.ketenpartner ?? null };
};
