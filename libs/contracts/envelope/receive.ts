import type { Fault, ReceivedReport } from '#core';

import { checkAttributes } from './check-attributes.js';
import { mediaTypeUnknown, personNumberIn, reportTooLarge } from './envelope-faults.js';
import { holdsPersonNumber } from './holds-person-number.js';
import { isTooLarge } from './is-too-large.js';
import { mediaType } from './media-type.js';
import type { RawMessage } from './raw-message.js';
import { readBinary } from './read-binary.js';
import { readStructured } from './read-structured.js';
import { ownCaseId, reportId, reportIdFromBytes, reportIdFromPosition } from './report-id.js';
import type { WireEvent } from './wire-event.js';

/**
 * Turns a message from the wire into a report, in structured or binary mode (CloudEvents 1.0, NL GOV profile).
 * Never throws: whatever a sender did wrong is among the faults, and no fault holds a value that was sent.
 */
export function receive(raw: RawMessage): ReceivedReport {
  const { id, source, subject, event, faults } = checkAttributes(readWire(raw));
  return {
    id: id !== null && source !== null ? reportId(raw.partner, source, id) : substituteId(raw),
    partner: raw.partner,
    receivedAt: raw.receivedAt,
    ownCase: subject === null ? null : ownCaseId(raw.partner, subject),
    event,
    faults: [...faults, ...findPersonNumbers(raw)],
  };
}

function readWire(raw: RawMessage): WireEvent {
  const type = mediaType(raw.contentType ?? '');
  if (!type.startsWith('application/cloudevents')) return readBinary(raw);
  if (type !== 'application/cloudevents+json') return { attributes: null, faults: [mediaTypeUnknown('')] };
  return isTooLarge(raw) ? { attributes: null, faults: [reportTooLarge()] } : readStructured(raw.value);
}

const substituteId = (raw: RawMessage): string =>
  raw.position === null
    ? reportIdFromBytes(raw.partner, raw.receivedAt, raw.value)
    : reportIdFromPosition(raw.position);

function findPersonNumbers(raw: RawMessage): Fault[] {
  if (raw.key === null || !holdsPersonNumber(raw.key.toString('latin1'))) return [];
  return [personNumberIn('', { nl: 'de sleutel van het Kafka-bericht', en: 'The key of the Kafka message' })];
}
