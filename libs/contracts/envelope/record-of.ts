import type { Judged } from './judge.js';

/** What lies in the log of a report: its bytes as they came, under the case it is about. */
export const recordOf = ({ raw, received }: Judged) => ({
  key: received.event === null ? null : Buffer.from(received.event.subject),
  value: raw.value,
  headers: raw.attributes,
});
