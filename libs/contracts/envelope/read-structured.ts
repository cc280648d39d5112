import { isJsonObject, type Fault, type Json } from '#core';

import { readStrictJson } from '../json/read-strict-json.js';
import {
  attributeInvalid,
  attributeNameInvalid,
  base64Refused,
  dataMissing,
  eventNotObject,
  mediaTypeUnknown,
} from './envelope-faults.js';
import { isAttributeName } from './is-attribute-name.js';
import { jsonFault } from './json-fault.js';
import { isJsonMediaType, mediaType } from './media-type.js';
import type { WireEvent } from './wire-event.js';

/** Reads a CloudEvent in structured mode (CloudEvents JSON format 1.0): everything stands in the body. */
export function readStructured(body: Buffer): WireEvent {
  const json = readStrictJson(body);
  if ('problems' in json) {
    return { attributes: null, faults: json.problems.map((problem) => jsonFault('', problem)) };
  }
  if (!isJsonObject(json.value)) return { attributes: null, faults: [eventNotObject()] };

  const attributes = new Map<string, string | null>();
  const faults: Fault[] = [];
  for (const name in json.value) {
    if (name === 'data') continue;
    // The NL GOV profile shows attributes with the value null; they count as absent.
    const value = json.value[name] ?? null;
    if (value === null) continue;
    if (name === 'data_base64') faults.push(base64Refused());
    else if (!isAttributeName(name)) faults.push(attributeNameInvalid(name));
    else {
      const text = asText(value);
      if (text === null) faults.push(notText(name));
      attributes.set(name, text);
    }
  }
  const contentType = attributes.get('datacontenttype');
  if (typeof contentType === 'string' && !isJsonMediaType(mediaType(contentType))) {
    faults.push(mediaTypeUnknown('/datacontenttype'));
  }
  const data = json.value['data'];
  if (data === undefined || data === null) {
    if (!('data_base64' in json.value)) faults.push(dataMissing());
    return { attributes, faults };
  }
  return { attributes, data, faults };
}

function asText(value: Json): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' || Number.isInteger(value) ? String(value) : null;
}

const notText = (name: string): Fault =>
  attributeInvalid(name, { nl: 'Een attribuut is een tekst.', en: 'An attribute is a text.' });
