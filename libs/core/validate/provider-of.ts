import type { CloudEvent } from '../report/cloud-event.js';
import type { ReceivedReport } from '../report/received-report.js';
import type { Provider } from '../report/report.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { isOpen } from '../route/opening-hours.js';
import type { Fault } from './fault.js';

/** Who provides the data: the sender, or whom it stands in for by an agreement that is in force at this moment (P14). */
export const providerOf = (
  rulebook: Rulebook,
  received: ReceivedReport,
  event: CloudEvent,
): Provider | { readonly fault: Fault } => {
  const capacity = event.extensions['namens'] ?? received.partner;
  const kind = rulebook.partners.get(capacity)?.kind;
  if (kind === undefined || !mayActAs(rulebook, received, capacity)) return { fault: notAllowed };
  return { partner: received.partner, capacity, kind };
};

const mayActAs = (rulebook: Rulebook, { partner, receivedAt }: ReceivedReport, capacity: string): boolean =>
  capacity === partner ||
  ((rulebook.standIns.get(capacity) ?? []).some(
    ({ by, period }) => by === partner && isWithin(period, receivedAt),
  ) &&
    !isOpen(rulebook.partners.get(capacity)?.hours ?? null, receivedAt));

const notAllowed: Fault = {
  code: 'namens-niet-toegestaan',
  pointer: '/namens',
  expected: {
    nl: 'een ketenpartner voor wie u op dit moment waarneemt',
    en: 'a partner you stand in for at this moment',
  },
  remedy: {
    nl: 'Stuur het bericht uit uw eigen naam, of laat de waarneming in de regelset zetten.',
    en: 'Send the report in your own name, or have the stand-in agreement added to the rulebook.',
  },
};
