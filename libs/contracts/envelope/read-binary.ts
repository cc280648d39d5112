import type { Fault } from '#core';

import { readStrictJson } from '../json/read-strict-json.js';
import { decodeHttpHeader, decodeKafkaHeader } from './decode-header.js';
import {
  attributeInvalid,
  attributeNameInvalid,
  attributeRepeated,
  dataMissing,
  mediaTypeUnknown,
  reportTooLarge,
} from './envelope-faults.js';
import { isAttributeName } from './is-attribute-name.js';
import { jsonFault } from './json-fault.js';
import { isJsonMediaType, mediaType } from './media-type.js';
import { isTooLarge } from './is-too-large.js';
import type { RawMessage } from './raw-message.js';
import type { WireEvent } from './wire-event.js';

/** Reads a CloudEvent in binary mode: attributes in `ce-…` (HTTP) or `ce_…` (Kafka) headers, data in the body. */
export function readBinary(raw: RawMessage): WireEvent {
  const attributes = new Map<string, string | null>();
  const faults: Fault[] = [];
  for (const [header, value] of raw.attributes) readHeader(header, value, attributes, faults);

  if (isTooLarge(raw)) return { attributes, faults: [...faults, reportTooLarge()] };
  // Kafka clients often leave the content type out; the hub knows no other data than JSON.
  if (raw.contentType !== null && !isJsonMediaType(mediaType(raw.contentType))) {
    return { attributes, faults: [...faults, mediaTypeUnknown('/datacontenttype')] };
  }
  if (raw.value.length === 0) return { attributes, faults: [...faults, dataMissing()] };
  const json = readStrictJson(raw.value);
  if ('value' in json) return { attributes, data: json.value, faults };
  return { attributes, faults: [...faults, ...json.problems.map((problem) => jsonFault('/data', problem))] };
}

function readHeader(
  header: string,
  value: Buffer,
  attributes: Map<string, string | null>,
  faults: Fault[],
): void {
  const isHttp = /^ce-/i.test(header);
  if (!isHttp && !header.startsWith('ce_')) return;
  const name = isHttp ? header.slice(3).toLowerCase() : header.slice(3);
  // Some SDKs repeat the content type as an attribute; the header itself is what counts.
  if (name === 'datacontenttype') return;
  if (!isAttributeName(name) || name === 'data') {
    faults.push(attributeNameInvalid(name));
    return;
  }
  if (attributes.has(name)) {
    attributes.set(name, null);
    faults.push(attributeRepeated(name));
    return;
  }
  const text = isHttp ? decodeHttpHeader(value) : decodeKafkaHeader(value);
  if (text === null) faults.push(badEncoding(name));
  attributes.set(name, text);
}

const badEncoding = (name: string): Fault =>
  attributeInvalid(name, {
    nl: 'De waarde is geldige UTF-8; in HTTP-headers eenmaal percent-gecodeerd.',
    en: 'The value is valid UTF-8; percent-encoded once in HTTP headers.',
  });
