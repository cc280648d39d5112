import { caseRegion } from '../case/case-region.js';
import type { Situation } from '../process/situation.js';
import type { ValidReport } from '../report/report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { namesOf } from '../rulebook/succession.js';
import type { Fault } from '../validate/fault.js';
import { stepOf } from './correction.js';
import type { Original } from './original.js';

/**
 * The report that a correction speaks of. Only who provided it, or succeeded that one (P24), may correct or withdraw it (BGS 1.6,
 * 1.7), or stop what was not delivered yet; against what was shared in a partnership under the WGS every participant may object (WGS 1.7(2)).
 */
export const originalOf = (
  rulebook: Rulebook,
  report: ValidReport,
  { originals, cases }: Situation,
): { readonly original: Original } | { readonly faults: readonly Fault[] } => {
  const original = report.refersTo === null ? undefined : originals.get(report.refersTo);
  if (original === undefined) return { faults: [gone] };
  const region = caseRegion(cases.get(report.caseId)?.facts);
  const isAllowed =
    namesOf(rulebook, report.provider.capacity, report.receivedAt, region).includes(
      original.provider.capacity,
    ) ||
    (stepOf(report.data) === 'bezwaar' && isParticipant(rulebook, report, original));
  return isAllowed ? { original } : { faults: [notYours] };
};

const isParticipant = (
  { partnerships }: Rulebook,
  { provider }: ValidReport,
  { deliveries }: Original,
): boolean =>
  deliveries.some(({ to }) => partnerships.get(to.partnership)?.participants?.has(provider.kind) === true);

const gone: Fault = {
  code: 'verwijzing-onbekend',
  pointer: '/data/betreft',
  expected: {
    nl: 'een bericht waarvan de inhoud nog bestaat',
    en: 'a report whose contents still exist',
  },
  remedy: {
    nl: 'De inhoud is vernietigd en kan niet meer worden gecorrigeerd. Stuur zo nodig een nieuw bericht.',
    en: 'The contents were destroyed and can no longer be corrected. Send a new report where needed.',
  },
};

const notYours: Fault = {
  code: 'afzender-niet-bevoegd',
  pointer: '/data/betreft',
  expected: {
    nl: 'een bericht dat u zelf verstrekte',
    en: 'a report that you provided yourself',
  },
  remedy: {
    nl: 'Vraag de organisatie die het bericht verstrekte om dit te sturen.',
    en: 'Ask the organisation that provided the report to send this.',
  },
};
