import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { receive } from './receive.js';
import { isHubId } from './report-id.js';

const GOOD = Buffer.from(
  JSON.stringify({
    specversion: '1.0',
    id: '20261126-0042',
    source: 'urn:nld:oin:00000009999000000000:systeem:proef',
    type: 'nl.samenloop.terugkoppeling.v1',
    time: '2026-11-26T03:14:00+01:00',
    subject: 'zaak-771',
    data: { status: 'VT-02', x: { y: [1, 2] } },
  }),
);

const raw = { partner: 'pol-zwb', receivedAt: 0, position: 'in.pol-zwb/0/17', key: null };

describe('receive, given anything', () => {
  it('never throws, and finds a fault in any random bytes', () => {
    const contentType = fc.constantFrom(
      null,
      'application/cloudevents+json',
      'application/json',
      ';',
      'application/cloudevents',
    );
    const header = fc.tuple(
      fc.oneof(fc.constantFrom('ce-id', 'ce_id', 'ce_source', 'ce_', 'ce-'), fc.string()),
      fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(
        contentType,
        fc.array(header, { maxLength: 5 }),
        fc.uint8Array({ maxLength: 200 }),
        (type, headers, bytes) => {
          const report = receive({
            ...raw,
            contentType: type,
            attributes: headers,
            value: Buffer.from(bytes),
          });
          expect(report.faults.length).toBeGreaterThan(0);
          expect(isHubId(report.id)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws on a valid message with some bytes changed', () => {
    const change = fc.tuple(fc.nat(GOOD.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.boolean(), (changes, cut) => {
        const bytes = Buffer.from(GOOD);
        for (const [at, byte] of changes) bytes[at] = byte;
        const report = receive({
          ...raw,
          contentType: 'application/cloudevents+json',
          attributes: [],
          value: cut ? bytes.subarray(0, changes[0]?.[0] ?? 0) : bytes,
        });
        expect(report.event !== null || report.faults.length > 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
