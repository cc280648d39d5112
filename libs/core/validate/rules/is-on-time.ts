import type { CloudEvent } from '../../report/cloud-event.js';
import { HUB } from '../../report/hub.js';
import type { ReceivedReport } from '../../report/received-report.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Fault } from '../fault.js';

/**
 * The event's `time` does not lie further in the future than the clocks may differ. A late report is welcome (P19). The hub's own are not
 * refused for it: nobody could send them again.
 */
export const isOnTime = (
  rulebook: Rulebook,
  received: ReceivedReport,
  event: CloudEvent,
): readonly Fault[] =>
  received.partner === HUB || event.time <= received.receivedAt + rulebook.clockSkew ? [] : [fromTheFuture];

const fromTheFuture: Fault = {
  code: 'klok-afwijking',
  pointer: '/time',
  expected: {
    nl: 'een tijdstip dat niet in de toekomst ligt',
    en: 'a moment that does not lie in the future',
  },
  remedy: {
    nl: 'Zet de klok van uw systeem gelijk en stuur het bericht met een nieuw id opnieuw.',
    en: 'Synchronise the clock of your system and send the report again with a new id.',
  },
};
