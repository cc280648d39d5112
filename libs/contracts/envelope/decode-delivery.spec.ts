import { describe, expect, it } from '@jest/globals';
import type { JsonObject, SharedView, SignalStatus, StoredDelivery } from '#core';
import { outgoingReport } from '#core';
import { smallContract, smallRulebook } from '#testing';
import { acceptedIn } from './accepted-in.js';
import { decodeDelivery } from './decode-delivery.js';
import { encodeStructured } from './encode-structured.js';

const REPORT = '01234567-89ab-8cde-8f01-23456789abcd';
const delivery = (changes: Partial<StoredDelivery> = {}): StoredDelivery => ({
  number: 7,
  deliveryId: `${REPORT}.om-dh.zsm.afdoening`,
  partner: 'om-dh',
  reportId: REPORT,
  corrects: null,
  receivedAt: Date.parse('2026-11-30T08:02:00.123Z'),
  caseId: 'zaak-1',
  from: 'pol-dh',
  capacity: 'pol-dh',
  standsInFor: null,
  partnership: 'zsm',
  purpose: 'afdoening',
  waitsUntil: null,
  readableUntil: null,
  plan: 0,
  held: '',
  persons: [],
  signal: null,
  ...changes,
});
const encoded = (
  changes: Partial<StoredDelivery>,
  data: JsonObject,
  extensions: Record<string, string> = {},
) => {
  const event = outgoingReport(
    smallRulebook(),
    smallContract,
    delivery(changes),
    data as unknown as SharedView,
  );
  return encodeStructured({ ...event, extensions: { ...event.extensions, ...extensions } });
};

describe('a delivery read back from the log', () => {
  it('is what was sent', () => {
    const { kind, version } = smallContract;
    expect(decodeDelivery('om-dh', encoded({}, { situatie: 'ernstig' }))).toEqual({
      caseId: 'zaak-1',
      given: {
        id: `${REPORT}.om-dh.zsm.afdoening`,
        reportId: REPORT,
        recipient: 'om-dh',
        isOwn: false,
        kind,
        version,
        from: 'pol-dh',
        standsInFor: null,
        receivedAt: Date.parse('2026-11-30T08:02:00.123Z'),
        corrects: null,
        partnership: 'zsm',
        purpose: 'afdoening',
        signal: null,
        waitsUntil: null,
        data: { situatie: 'ernstig' },
      },
    });
  });

  it('tells which report it corrects, and until when it waits', () => {
    const waitsUntil = Date.parse('2026-12-01T08:00:00Z');
    const { given } = decodeDelivery('om-dh', encoded({ corrects: 'eerder', waitsUntil }, {})) ?? {};
    expect(given).toMatchObject({ corrects: 'eerder', waitsUntil });
  });

  it.each<SignalStatus>(['nieuw', 'niet-actueel', 'ingetrokken'])(
    'keeps of a signal the kind of report it is about, and that it is %s',
    (signal) => {
      const { given } = decodeDelivery('om-dh', encoded({ signal }, {})) ?? {};
      expect(given).toMatchObject({ kind: smallContract.kind, signal });
    },
  );

  it('is nothing once its contents were destroyed, and neither is anything else', () => {
    expect(decodeDelivery('om-dh', encoded({}, {}, { vervallen: 'true' }))).toBeNull();
    for (const text of ['', 'null', '[]', '{}', '{"data":{}}'])
      expect(decodeDelivery('om-dh', Buffer.from(text))).toBeNull();
  });
});

describe('a receipt read back from the log', () => {
  it.each([
    ['{"data":{"bericht":"b-1","status":"aangenomen"}}', 'b-1'],
    ['{"data":{"bericht":"b-1","status":"geweigerd"}}', null],
    ['{"data":{"status":"aangenomen"}}', null],
    ['{"data":null}', null],
    ['[]', null],
    ['geen json', null],
  ])('of %s names what was accepted: %s', (text, report) => {
    expect(acceptedIn(Buffer.from(text))).toBe(report);
  });
});
