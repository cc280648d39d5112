import type { CloudEvent, Fault, Instant, Sentence, Unvalidated } from '#core';
import { fullFormats } from 'ajv-formats/dist/formats.js';

import { matchesFormat } from '../schema/matches-format.js';
import { parseRfc3339 } from '../schema/parse-rfc3339.js';
import { CONTEXT_ATTRIBUTES } from './context-attributes.js';
import { attributeInvalid, attributeMissing, personNumberIn } from './envelope-faults.js';
import { holdsPersonNumber } from './holds-person-number.js';
import type { WireEvent } from './wire-event.js';

export interface CheckedAttributes {
  readonly id: string | null;
  readonly source: string | null;
  readonly subject: string | null;
  /** Null when an attribute that must be there is not, or when there is no data. */
  readonly event: CloudEvent | null;
  readonly faults: readonly Fault[];
}

const LONGEST = 256;
const LONGEST_EXTENSION = 512;
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;
const AN_ATTRIBUTE: Sentence = { nl: 'een attribuut', en: 'An attribute' };
const PRINTABLE: Sentence = {
  nl: 'Een tekst van ten hoogste 256 tekens (een uitbreiding 512), zonder stuurtekens.',
  en: 'A text of at most 256 characters (an extension 512), without control characters.',
};

/** Checks the attributes of CloudEvents 1.0 as the NL GOV profile and the hub want them; finds all faults at once. */
export function checkAttributes(wire: WireEvent): CheckedAttributes {
  const { attributes } = wire;
  if (attributes === null) return { id: null, source: null, subject: null, event: null, faults: wire.faults };
  const faults = [...wire.faults];
  const read = (name: string): string | null => {
    const text = attributes.get(name);
    if (text === null) return null;
    const fault = text === undefined ? attributeMissing(name) : findFault(name, text);
    if (fault === null) return text ?? null;
    faults.push(fault);
    return null;
  };

  const specversion = read('specversion');
  const id = read('id');
  const source = read('source');
  const type = read('type');
  const subject = read('subject');
  const time = readTime(read('time'), faults);
  const dataschema = attributes.has('dataschema') ? read('dataschema') : null;
  const extensions: Record<string, string> = {};
  for (const name of attributes.keys()) {
    if (CONTEXT_ATTRIBUTES.has(name)) continue;
    const text = read(name);
    if (text !== null) extensions[name] = text;
  }

  const isWhole = specversion !== null && id !== null && source !== null && type !== null && subject !== null;
  if (!isWhole || time === null || wire.data === undefined)
    return { id, source, subject, event: null, faults };
  const event: CloudEvent = {
    id,
    source,
    type,
    time,
    subject,
    ...(dataschema === null ? {} : { dataschema }),
    extensions,
    data: wire.data as unknown as Unvalidated,
  };
  return { id, source, subject, event, faults };
}

function readTime(text: string | null, faults: Fault[]): Instant | null {
  const instant = text === null ? null : parseRfc3339(text);
  if (text !== null && instant === null) faults.push(attributeInvalid('time', A_MOMENT));
  return instant;
}

function findFault(name: string, text: string): Fault | null {
  const longest = CONTEXT_ATTRIBUTES.has(name) ? LONGEST : LONGEST_EXTENSION;
  if (text.length > longest || UNPRINTABLE.test(text)) return attributeInvalid(name, PRINTABLE);
  if (text === '' && CONTEXT_ATTRIBUTES.has(name)) return attributeInvalid(name, NOT_EMPTY);
  const expected = (Object.hasOwn(FORMS, name) ? FORMS[name]?.(text) : null) ?? null;
  if (expected !== null) return attributeInvalid(name, expected);
  if (name === 'time' || !holdsPersonNumber(text)) return null;
  return personNumberIn(attributeInvalid(name, AN_ATTRIBUTE).pointer, AN_ATTRIBUTE);
}

const A_MOMENT: Sentence = {
  nl: 'Een tijdstip met tijdzone volgens RFC 3339, bijvoorbeeld 2026-11-26T03:14:00+01:00.',
  en: 'A moment with offset as in RFC 3339, for example 2026-11-26T03:14:00+01:00.',
};
const NOT_EMPTY: Sentence = { nl: 'Dit attribuut is niet leeg.', en: 'This attribute is not empty.' };

/** What an attribute must look like; each answers null when the text does. */
const FORMS: Readonly<Record<string, (text: string) => Sentence | null>> = {
  specversion: (text) => (text === '1.0' ? null : { nl: 'De waarde is "1.0".', en: 'The value is "1.0".' }),
  source: (text) =>
    matchesFormat(fullFormats['uri-reference'], text)
      ? null
      : {
          nl: 'Een URI, bij voorkeur urn:nld:oin:<OIN>:systeem:<naam>.',
          en: 'A URI, preferably urn:nld:oin:<OIN>:systeem:<name>.',
        },
  dataschema: (text) =>
    matchesFormat(fullFormats.uri, text) ? null : { nl: 'Een volledige URI.', en: 'An absolute URI.' },
};
