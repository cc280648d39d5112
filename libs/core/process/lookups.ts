import { CORRECTION, changesOf } from '../correct/correction.js';
import { isJsonObject } from '../report/json.js';
import type { CaseId, ReceivedReport, ReportId } from '../report/received-report.js';

export interface Lookups {
  readonly reports: readonly ReportId[];
  /** Those of which every version is needed, because this report corrects it. */
  readonly originals: readonly ReportId[];
  readonly cases: readonly CaseId[];
  /** Whether every report of its case is needed, because an address becomes secret in it. */
  readonly wholeCase: boolean;
}

const makesSecret = ({ pointer }: { readonly pointer: string }): boolean =>
  /^\/geheimAdres(\/|$)/.test(pointer);

const CORRECTION_TYPE = new RegExp(`\\.${CORRECTION}\\.v[0-9]+$`);

/** What the shell must load before `process` can decide on a report. Reads unvalidated data, and only as keys to look up. */
export const lookupsOf = (received: ReceivedReport, isHubId: (text: string) => boolean): Lookups => {
  const { event, ownCase } = received;
  if (event === null) return { reports: [received.id], originals: [], cases: [], wholeCase: false };
  const data: unknown = event.data;
  const refersTo = isJsonObject(data) ? data['betreft'] : undefined;
  const named = typeof refersTo === 'string' && isHubId(refersTo) ? [refersTo] : [];
  return {
    reports: [received.id, ...named],
    originals: CORRECTION_TYPE.test(event.type) ? named : [],
    wholeCase: isJsonObject(data) && (data['geheimAdres'] !== undefined || changesOf(data).some(makesSecret)),
    cases: [...(ownCase === null ? [] : [ownCase]), ...(isHubId(event.subject) ? [event.subject] : [])],
  };
};
