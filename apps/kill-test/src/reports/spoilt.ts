import { tokenOf } from './token-of.js';
import type { Event } from './event-of.js';

const bytesOf = (event: Event): Buffer => Buffer.from(JSON.stringify(event));
const without = (event: Event, name: string): Event =>
  Object.fromEntries(Object.entries(event).filter(([key]) => key !== name));
const withData = (event: Event, change: Record<string, unknown>): Event => ({
  ...event,
  data: { ...(event['data'] as object), ...change },
});

/** Ways to spoil a good event. Each must be refused, whatever else goes on. */
const WAYS: readonly ((event: Event, report: number) => Buffer)[] = [
  (event, report) =>
    Buffer.from(JSON.stringify(event).replaceAll(tokenOf('verdachteBsn', report), '999912346')),
  (event) => bytesOf({ ...event, type: 'nl.samenloop.bestaat-niet.v1' }),
  (event) => bytesOf(event).subarray(0, 600),
  (event) => bytesOf({ ...event, source: 'urn:nld:oin:00000009990003030000:systeem:vt-registratie' }),
  (event) => bytesOf(without(event, 'id')),
  (event) => Buffer.concat([bytesOf(event).subarray(0, 600), Buffer.from([0xc3, 0x28])]),
  (event) => bytesOf(withData(event, { betrokkenen: [] })),
  (event) => bytesOf(withData(event, { onbekendVeld: 'x' })),
  (event, report) => bytesOf({ ...event, subject: `zaak-${tokenOf('verdachteBsn', report)}` }),
  (event) => Buffer.from(JSON.stringify(event).replace('{', '{"id":"dubbel",')),
];

/** The bytes of an event that the hub must refuse; which way it is spoilt follows from the report's number. */
export const spoilt = (event: Event, report: number): Buffer =>
  (WAYS[report % WAYS.length] as (typeof WAYS)[number])(event, report);
