import type { CloudEvent } from '../report/cloud-event.js';
import type { ReceivedReport } from '../report/received-report.js';
import type { PartnerId } from '../report/received-report.js';
import type { Provider } from '../report/report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { heirOf } from '../rulebook/succession.js';
import type { Circumstances } from '../route/circumstances.js';
import { isOpen } from '../route/opening-hours.js';
import { standsInFor } from '../route/stand-ins-of.js';
import type { Fault } from './fault.js';
import { senderNow } from './sender-now.js';

/**
 * Who provides the data: the sender, its successor when its key still counts (P24), or whom it stands in for by an agreement
 * that is in force at this moment and speaks of such a report (P14).
 */
export const providerOf = (
  rulebook: Rulebook,
  { partner }: ReceivedReport,
  event: CloudEvent,
  circumstances: Circumstances,
): Provider | { readonly fault: Fault } => {
  const sender = senderNow(rulebook, partner, circumstances);
  if (typeof sender !== 'string') return sender;
  const named = event.extensions['namens'];
  const capacity =
    named === undefined ? sender : heirOf(rulebook, named, circumstances.at, circumstances.region);
  const kind = rulebook.partners.get(capacity)?.kind;
  if (kind === undefined || !mayActAs(rulebook, sender, capacity, circumstances))
    return { fault: notAllowed };
  return { partner, capacity, kind };
};

const mayActAs = (
  rulebook: Rulebook,
  sender: PartnerId,
  capacity: PartnerId,
  circumstances: Circumstances,
): boolean =>
  capacity === sender ||
  (standsInFor(rulebook, sender, capacity, circumstances) &&
    !isOpen(rulebook.partners.get(capacity)?.hours ?? null, circumstances.at));

const notAllowed: Fault = {
  code: 'namens-niet-toegestaan',
  pointer: '/namens',
  expected: {
    nl: 'een ketenpartner voor wie u op dit moment, voor deze berichtsoort en regio waarneemt',
    en: 'a partner you stand in for at this moment, for this kind of report and region',
  },
  remedy: {
    nl: 'Stuur het bericht uit uw eigen naam, of laat de waarneming in de regelset zetten.',
    en: 'Send the report in your own name, or have the stand-in agreement added to the rulebook.',
  },
};
