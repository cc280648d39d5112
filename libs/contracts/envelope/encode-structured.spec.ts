import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

import { schemasDirectory } from '../schema/schemas-directory.js';
import { encodeStructured } from './encode-structured.js';
import { receive } from './receive.js';

const EVENT = {
  id: 'b6a0b1b2-0f83-4b3c-9a1e-5f2f0d6f9b11',
  source: 'urn:nld:oin:00000009999000000000:systeem:samenloop',
  type: 'nl.samenloop.terugkoppeling.v1',
  time: Date.parse('2026-11-26T03:14:00+01:00'),
  subject: 'zaak-1',
  sequence: '000000000007',
  extensions: { namens: 'vt-hvb' },
  data: { status: 'VT-02' },
};

describe('encodeStructured', () => {
  it('writes compact JSON with the attributes first and the time in UTC', () => {
    expect(encodeStructured(EVENT).toString()).toBe(
      '{"specversion":"1.0","id":"b6a0b1b2-0f83-4b3c-9a1e-5f2f0d6f9b11",' +
        '"source":"urn:nld:oin:00000009999000000000:systeem:samenloop","type":"nl.samenloop.terugkoppeling.v1",' +
        '"time":"2026-11-26T02:14:00.000Z","subject":"zaak-1","datacontenttype":"application/json",' +
        '"sequence":"000000000007","namens":"vt-hvb","data":{"status":"VT-02"}}',
    );
  });

  it('writes what receive reads', () => {
    const { event, faults } = receive({
      partner: 'samenloop',
      receivedAt: 0,
      position: null,
      contentType: 'application/cloudevents+json',
      attributes: [],
      key: null,
      value: encodeStructured(EVENT),
    });
    const { sequence, extensions, ...rest } = EVENT;
    expect(faults).toEqual([]);
    expect(event).toEqual({ ...rest, extensions: { ...extensions, sequence } });
  });

  it('writes what the schema of the envelope asks', () => {
    const schema = JSON.parse(
      readFileSync(join(schemasDirectory(), 'envelope', 'v1.schema.json'), 'utf8'),
    ) as object;
    const ajv = new Ajv2020({ strict: true, allowMatchingProperties: true, formats: { ...fullFormats } });
    const validate = ajv.compile(schema);
    expect(validate(JSON.parse(encodeStructured(EVENT).toString()))).toBe(true);
    expect(validate({ specversion: '1.0' })).toBe(false);
  });
});
