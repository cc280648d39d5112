import type { Situation } from '../process/situation.js';
import type { JsonObject } from '../report/json.js';
import type { CaseId, PartnerId, ReportId } from '../report/received-report.js';
import type { Fault } from './fault.js';

/** The report that `betreft` names: one of the same case that this sender sent or received under one of these names; any, when there are none. */
export const referenceOf = (
  names: readonly PartnerId[] | null,
  data: JsonObject,
  caseId: CaseId,
  situation: Situation,
): { readonly refersTo: ReportId | null } | { readonly fault: Fault } => {
  const named = data['betreft'];
  if (typeof named !== 'string') return { refersTo: null };
  const known = situation.reports.get(named);
  const isParty =
    known !== undefined &&
    (names === null || names.some((name) => known.partner === name || known.recipients.includes(name)));
  return isParty && known.caseId === caseId ? { refersTo: known.id } : { fault: unknownReference };
};

const unknownReference: Fault = {
  code: 'verwijzing-onbekend',
  pointer: '/data/betreft',
  expected: {
    nl: 'het kenmerk (berichtid) van een bericht in deze zaak dat u stuurde of kreeg',
    en: 'the id (berichtid) of a report in this case that you sent or received',
  },
  remedy: {
    nl: 'Neem berichtid en subject over uit de aflevering die u kreeg.',
    en: 'Copy berichtid and subject from the delivery you received.',
  },
};
