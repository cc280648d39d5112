import { isJsonObject } from '../report/json.js';
import type { CaseId, ReceivedReport, ReportId } from '../report/received-report.js';

/** What the shell must load before `process` can decide on a report. Reads unvalidated data, and only as keys to look up. */
export const lookupsOf = (
  received: ReceivedReport,
  isHubId: (text: string) => boolean,
): { readonly reports: readonly ReportId[]; readonly cases: readonly CaseId[] } => {
  const { event, ownCase } = received;
  if (event === null) return { reports: [received.id], cases: [] };
  const data: unknown = event.data;
  const refersTo = isJsonObject(data) ? data['betreft'] : undefined;
  return {
    reports: typeof refersTo === 'string' && isHubId(refersTo) ? [received.id, refersTo] : [received.id],
    cases: [...(ownCase === null ? [] : [ownCase]), ...(isHubId(event.subject) ? [event.subject] : [])],
  };
};
