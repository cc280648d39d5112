import type { CloudEvent } from '../../report/cloud-event.js';
import type { ReceivedReport } from '../../report/received-report.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Fault } from '../fault.js';

/** The event's `source` is one of the systems of the partner that delivered it. */
export const isFromSender = (
  rulebook: Rulebook,
  received: ReceivedReport,
  event: CloudEvent,
): readonly Fault[] =>
  rulebook.partners.get(received.partner)?.sources.has(event.source) ? [] : [wrongSender];

const wrongSender: Fault = {
  code: 'afzender-onjuist',
  pointer: '/source',
  expected: {
    nl: 'een systeem van de ketenpartner die het bericht aanlevert',
    en: 'a system of the partner that delivers the report',
  },
  remedy: {
    nl: 'Gebruik de source van uw eigen systeem, of laat het systeem bij uw organisatie inschrijven.',
    en: 'Use the source of your own system, or have the system registered with your organisation.',
  },
};
