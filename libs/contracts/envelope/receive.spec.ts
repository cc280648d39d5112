import { describe, expect, it } from '@jest/globals';

import type { RawMessage } from './raw-message.js';
import { receive } from './receive.js';
import { isHubId, ownCaseId, reportId, reportIdFromPosition } from './report-id.js';

const EVENT = {
  specversion: '1.0',
  id: '20261126-0042',
  source: 'urn:nld:oin:00000009999000000000:systeem:proef',
  type: 'nl.samenloop.terugkoppeling.v1',
  time: '2026-11-26T03:14:00+01:00',
  subject: 'zaak-771',
};
const DATA = { status: 'VT-02', x: { y: [1, 2] } };

const structured = (event: unknown, raw: Partial<RawMessage> = {}): RawMessage => ({
  partner: 'pol-zwb',
  receivedAt: 1_795_659_241_000,
  position: 'in.pol-zwb/0/17',
  contentType: 'application/cloudevents+json',
  attributes: [],
  key: null,
  value: Buffer.isBuffer(event)
    ? event
    : Buffer.from(typeof event === 'string' ? event : JSON.stringify(event)),
  ...raw,
});

const binary = (
  attributes: readonly (readonly [string, string | Buffer])[],
  raw: Partial<RawMessage> = {},
): RawMessage => ({
  ...structured(DATA),
  contentType: 'application/json',
  attributes: attributes.map(([name, value]) => [name, Buffer.from(value as string)]),
  ...raw,
});
const kafka = (event: object = EVENT) =>
  Object.entries(event).map(([name, value]) => [`ce_${name}`, String(value)] as const);
const http = (event: object = EVENT) =>
  Object.entries(event).map(([name, value]) => [`ce-${name}`, String(value)] as const);

const faultsOf = (raw: RawMessage): string[] =>
  receive(raw).faults.map(({ code, pointer }) => `${code} ${pointer}`);
const whole = { ...EVENT, data: DATA };

describe('receive', () => {
  const { specversion: _, ...attributes } = EVENT;
  const expected = { ...attributes, time: Date.parse(EVENT.time), extensions: {}, data: DATA };

  it('reads an event in structured mode', () => {
    expect(receive(structured(whole))).toEqual({
      id: reportId('pol-zwb', EVENT.source, EVENT.id),
      partner: 'pol-zwb',
      receivedAt: 1_795_659_241_000,
      ownCase: ownCaseId('pol-zwb', 'zaak-771'),
      event: expected,
      faults: [],
    });
  });

  it('reads the same event in binary mode, from Kafka and from HTTP', () => {
    for (const headers of [kafka(), http()]) {
      expect(receive(binary(headers))).toEqual(receive(structured(whole)));
    }
  });

  it('takes media types without regard to case, with parameters', () => {
    const raw = structured(whole, { contentType: 'Application/CloudEvents+JSON; charset=utf-8' });
    expect(receive(raw).event).toEqual(expected);
    expect(receive(binary(kafka(), { contentType: 'Application/JSON;charset=UTF-8' })).event).toEqual(
      expected,
    );
  });

  it('takes binary data without a content type for JSON', () => {
    expect(receive(binary(kafka(), { contentType: null })).event).toEqual(expected);
  });

  it.each([
    'application/cloudevents-batch+json',
    'application/cloudevents+avro',
    'text/xml',
    'application/xml',
  ])('refuses the media type %s', (contentType) => {
    const raw = binary(kafka(), { contentType });
    expect(receive(raw)).toMatchObject({ event: null, faults: [{ code: 'mediatype-onbekend' }] });
  });

  it('refuses data of another media type in structured mode', () => {
    expect(faultsOf(structured({ ...whole, datacontenttype: 'text/xml' }))).toEqual([
      'mediatype-onbekend /datacontenttype',
    ]);
  });

  it('takes an attribute that is null for absent', () => {
    expect(receive(structured({ ...whole, geheimnummer: null, dataschema: null })).event).toEqual(expected);
    expect(faultsOf(structured({ ...whole, subject: null }))).toEqual(['attribuut-ontbreekt /subject']);
  });

  it('looks at an extension whatever its name, and repeats nothing of it', () => {
    const { faults } = receive(structured({ ...whole, constructor: 'Verzonnen Naam 999990019' }));
    expect(faults.map(({ code }) => code)).toEqual(['persoonsgegeven-in-envelop']);
    expect(JSON.stringify(faults)).not.toContain('Verzonnen');
  });

  it('keeps extension attributes as text', () => {
    const event = { ...whole, namens: 'vt-hvb', sequence: '0007', sampledrate: 30, test: true };
    const extensions = { namens: 'vt-hvb', sequence: '0007', sampledrate: '30', test: 'true' };
    expect(receive(structured(event)).event?.extensions).toEqual(extensions);
  });

  it('names all missing attributes and missing data at once', () => {
    const missing = ['specversion', 'id', 'source', 'type', 'subject', 'time'].map(
      (name) => `attribuut-ontbreekt /${name}`,
    );
    expect(faultsOf(structured({}))).toEqual(['veld-ontbreekt /data', ...missing]);
    expect(faultsOf(binary([], { value: Buffer.alloc(0) }))).toEqual(['veld-ontbreekt /data', ...missing]);
  });

  it('refuses base64 data and says what to use', () => {
    const { faults } = receive(structured({ ...EVENT, data_base64: 'e30=' }));
    expect(faults).toMatchObject([
      {
        code: 'attribuut-ongeldig',
        pointer: '/data_base64',
        remedy: { en: 'Use "data" instead of "data_base64".' },
      },
    ]);
  });

  it.each<[why: string, change: object, fault: string]>([
    ['another specversion', { specversion: '0.3' }, 'attribuut-ongeldig /specversion'],
    ['an empty id', { id: '' }, 'attribuut-ongeldig /id'],
    ['an id that is a number', { id: 7 }, ''],
    ['an id that is an object', { id: {} }, 'attribuut-ongeldig /id'],
    ['a control character', { subject: 'a\nb' }, 'attribuut-ongeldig /subject'],
    ['a very long subject', { subject: 'a'.repeat(257) }, 'attribuut-ongeldig /subject'],
    ['a source that is no URI', { source: 'twee woorden' }, 'attribuut-ongeldig /source'],
    ['a time without offset', { time: '2026-11-26T03:14:00' }, 'attribuut-ongeldig /time'],
    ['a time with a space', { time: '2026-11-26 03:14:00Z' }, 'attribuut-ongeldig /time'],
    ['a day that does not exist', { time: '2026-02-30T03:14:00Z' }, 'attribuut-ongeldig /time'],
    ['a leap second', { time: '2026-12-31T23:59:60Z' }, 'attribuut-ongeldig /time'],
    ['a relative dataschema', { dataschema: 'v1.json' }, 'attribuut-ongeldig /dataschema'],
    ['a name in capitals', { dataSchema: 'x' }, 'attribuut-ongeldig /dataSchema'],
    ['a name that may be data', { 'J. Kwartier': 'x' }, 'attribuut-ongeldig '],
    ['an extension that is an object', { iets: {} }, 'attribuut-ongeldig '],
  ])('finds %s', (_why, change, fault) => {
    expect(faultsOf(structured({ ...whole, ...change }))).toEqual(fault === '' ? [] : [fault]);
  });

  it('keeps the event when only an extension is wrong, so that its data is checked at once', () => {
    expect(receive(structured({ ...whole, iets: 'a\u0007' }))).toMatchObject({ event: expected });
  });

  it.each<[place: string, raw: RawMessage, pointer: string]>([
    ['the subject', structured({ ...whole, subject: '999901138' }), '/subject'],
    ['the subject among letters', structured({ ...whole, subject: 'bsn999901138x' }), '/subject'],
    ['the id', structured({ ...whole, id: 'm-999901138-1' }), '/id'],
    ['the source', structured({ ...whole, source: '/personen/999901138' }), '/source'],
    ['an unknown kind of urn', structured({ ...whole, source: 'urn:nld:bsn:999901138' }), '/source'],
    ['an extension', structured({ ...whole, correlationid: '999901138' }), '/correlationid'],
    ['a Kafka header', binary([...kafka(), ['ce_partitionkey', '999901138']]), '/partitionkey'],
    ['the Kafka key', structured(whole, { key: Buffer.from('999901138') }), ''],
  ])('finds a citizen service number in %s and does not repeat it', (_place, raw, pointer) => {
    const { faults } = receive(raw);
    expect(faults).toMatchObject([{ code: 'persoonsgegeven-in-envelop', pointer }]);
    expect(JSON.stringify(faults)).not.toContain('999901138');
  });

  it.each<[name: string, raw: RawMessage]>([
    ['an attribute that is too long', structured({ ...whole, marloesvenbroek: 'a'.repeat(600) })],
    ['an attribute that is no text', structured({ ...whole, marloesvenbroek: {} })],
    ['an attribute with a bad name', structured({ ...whole, marloesVenbroek: 'x' })],
    [
      'a header that comes twice',
      binary([...http(), ['ce-marloesvenbroek', 'a'], ['ce-marloesvenbroek', 'b']]),
    ],
    ['a field given twice', structured('{"data":{"marloesvenbroek":{"a":1,"a":2}}}')],
    ['a member given twice', structured('{"marloesvenbroek":1,"marloesvenbroek":2}')],
  ])('does not repeat the name of %s', (_what, raw) => {
    const { faults } = receive(raw);
    expect(faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(faults)).not.toMatch(/marloes/i);
  });

  it('derives no id from a citizen service number', () => {
    expect(receive(structured({ ...whole, subject: '999901138' })).ownCase).toBeNull();
    expect(receive(structured({ ...whole, id: '999901138' })).id).toBe(
      reportIdFromPosition('in.pol-zwb/0/17'),
    );
  });

  it.each<[why: string, body: string | Buffer, fault: string]>([
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'utf8-ongeldig '],
    ['text that is not JSON', '{"a":', 'json-ongeldig '],
    ['JSON that is no object', '[]', 'json-ongeldig '],
    ['a byte order mark', `\ufeff${JSON.stringify(whole)}`, 'json-ongeldig '],
    [
      'an attribute given twice',
      JSON.stringify(whole).replace('{', '{"id":"x",'),
      'json-dubbele-sleutel /id',
    ],
    ['a field given twice', JSON.stringify(whole).replace('"y"', '"y":1,"y"'), 'json-dubbele-sleutel /data'],
    [
      'a number beyond 2^53',
      JSON.stringify(whole).replace('[1', '[9007199254740992'),
      'json-getal-te-groot /data',
    ],
  ])('refuses %s', (_why, body, fault) => {
    const raw = structured(body);
    expect(faultsOf(raw)).toEqual([fault]);
    expect(receive(raw)).toMatchObject({
      event: null,
      ownCase: null,
      id: reportIdFromPosition('in.pol-zwb/0/17'),
    });
  });

  it('refuses 10,000 levels, and names none of them', () => {
    const deep = `{"data":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`;
    expect(faultsOf(structured(deep))).toEqual(['json-te-diep /data']);
  });

  it('points into data when binary data is not strict JSON', () => {
    const raw = binary(kafka(), { value: Buffer.from('{"a":{"b":1,"b":2}}') });
    expect(receive(raw).faults).toMatchObject([
      {
        code: 'json-dubbele-sleutel',
        pointer: '/data',
        expected: { nl: expect.stringContaining('bij teken 13') },
      },
    ]);
    expect(receive(raw).id).toBe(reportId('pol-zwb', EVENT.source, EVENT.id));
  });

  it('accepts 64 KiB and refuses one byte more, in both modes', () => {
    const body = JSON.stringify({ ...whole, data: '' });
    const padded = (size: number) => JSON.stringify({ ...whole, data: 'a'.repeat(size - body.length) });
    expect(faultsOf(structured(padded(65_536)))).toEqual([]);
    expect(faultsOf(structured(padded(65_537)))).toEqual(['bericht-te-groot ']);
    const raw = binary(kafka(), { value: Buffer.from(`"${'a'.repeat(65_536)}"`) });
    expect(faultsOf(raw)).toEqual(['bericht-te-groot ']);
    expect(receive(raw).id).toBe(reportId('pol-zwb', EVENT.source, EVENT.id));
  });

  it('refuses an attribute that comes twice, also in other letters over HTTP', () => {
    expect(faultsOf(binary([...kafka(), ['ce_id', 'b']]))).toEqual(['attribuut-dubbel /id']);
    expect(faultsOf(binary([...http(), ['CE-Id', EVENT.id]]))).toEqual(['attribuut-dubbel /id']);
  });

  it('ignores headers that are not attributes, and a repeated content type', () => {
    const raw = binary([...kafka(), ['traceparent', 'x'], ['ce_datacontenttype', 'application/json']]);
    expect(receive(raw).event).toEqual(expected);
  });

  it('decodes percent signs in HTTP headers and leaves them alone in Kafka headers', () => {
    expect(receive(binary(http({ ...EVENT, subject: 'zaak%20%E2%82%AC' }))).event?.subject).toBe('zaak €');
    expect(faultsOf(binary(http({ ...EVENT, subject: 'zaak%C0%A01' })))).toEqual([
      'attribuut-ongeldig /subject',
    ]);
    expect(receive(binary(kafka({ ...EVENT, subject: '100%25' }))).event?.subject).toBe('100%25');
  });

  it('gives a report without position and without readable id an id from its bytes', () => {
    const id = receive(structured('{', { position: null })).id;
    expect(isHubId(id)).toBe(true);
    expect(receive(structured('[', { position: null })).id).not.toBe(id);
  });
});
