import type { Body } from './body.js';
import type { Sender } from './situations.js';

export type Event = Readonly<Record<string, unknown>>;

const SOURCES: Readonly<Record<Sender, string>> = {
  'pol-dh': 'urn:nld:oin:00000009990002010000:systeem:bvh',
  'vt-hag': 'urn:nld:oin:00000009990002030000:systeem:vt-registratie',
  'cit-hag': 'urn:nld:oin:00000009990002050000:systeem:crisisregistratie',
};

/** A CloudEvent in structured mode, as the sender's own system would write it. */
export const eventOf = (
  sender: Sender,
  { id, type, subject, at, data }: { id: string; type: string; subject: string; at: string; data: Body },
): Event => ({
  specversion: '1.0',
  id,
  source: SOURCES[sender],
  type,
  subject,
  time: at,
  datacontenttype: 'application/json',
  data,
});
