import type { CloudEvent } from '../../report/cloud-event.js';
import type { ReceivedReport } from '../../report/received-report.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { ancestorsOf, keysUntil } from '../../rulebook/succession.js';
import type { Fault } from '../fault.js';

/** The event's `source` is one of the systems of the partner that delivered it, or one it took over whose key still counts (P24). */
export const isFromSender = (
  rulebook: Rulebook,
  { partner, receivedAt }: ReceivedReport,
  { source }: CloudEvent,
): readonly Fault[] => {
  const has = (code: string): boolean => rulebook.partners.get(code)?.sources.has(source) ?? false;
  if (has(partner)) return [];
  const takenOver = ancestorsOf(rulebook, partner, receivedAt).filter(has);
  if (takenOver.some((code) => keysUntil(rulebook, code, receivedAt) !== null)) return [];
  return [takenOver.length === 0 ? wrongSender : endedSystem];
};

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

const endedSystem: Fault = {
  ...wrongSender,
  remedy: {
    nl: 'Dit systeem is van een organisatie die u opvolgde en telt niet meer mee. Laat het bij uw organisatie inschrijven.',
    en: 'This system belongs to an organisation you succeeded and does not count any more. Have it registered with yours.',
  },
};
