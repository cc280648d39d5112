import { CORRECTION, changesOf } from '../correct/correction.js';
import type { CloudEvent } from '../report/cloud-event.js';
import { isJsonObject } from '../report/json.js';
import { kindInType } from '../report/kind-in-type.js';
import type { CaseId, ReceivedReport, ReportId } from '../report/received-report.js';
import { saysWrongRegion } from '../report/says-wrong-region.js';
import type { Rulebook } from '../rulebook/rulebook.js';

export interface Lookups {
  readonly reports: readonly ReportId[];
  /** Those of which every version is needed, because this report corrects it, says that it went to the wrong region, or a routing rule asks who was shown a field. */
  readonly originals: readonly ReportId[];
  readonly cases: readonly CaseId[];
  /** In which case a report with which mark is looked for: this one may be a double of it (P21). */
  readonly alike: readonly { readonly caseId: CaseId; readonly mark: string }[];
  /** Whether every report of its case is needed, because an address becomes secret in it. */
  readonly wholeCase: boolean;
}

const makesSecret = ({ pointer }: { readonly pointer: string }): boolean =>
  /^\/geheimAdres(\/|$)/.test(pointer);

/** Whether what became of the report that one of this type names is needed with its contents. */
const readsOriginal = ({ routes }: Rulebook, { type, data }: CloudEvent): boolean => {
  const kind = kindInType(type);
  return (
    kind === CORRECTION ||
    routes.get(kind)?.readsOriginal === true ||
    (isJsonObject(data) && saysWrongRegion(kind, data))
  );
};

/** What the shell must load before `process` can decide on a report. Reads unvalidated data, and only as keys to look up. */
export const lookupsOf = (
  rulebook: Rulebook,
  received: ReceivedReport,
  isHubId: (text: string) => boolean,
): Lookups => {
  const { event, ownCase } = received;
  if (event === null)
    return { reports: [received.id], originals: [], cases: [], alike: [], wholeCase: false };
  const data: unknown = event.data;
  const refersTo = isJsonObject(data) ? data['betreft'] : undefined;
  const named = typeof refersTo === 'string' && isHubId(refersTo) ? [refersTo] : [];
  const cases = [...(ownCase === null ? [] : [ownCase]), ...(isHubId(event.subject) ? [event.subject] : [])];
  const mark = received.marks?.mark ?? null;
  return {
    reports: [received.id, ...named],
    originals: named.length > 0 && readsOriginal(rulebook, event) ? named : [],
    wholeCase: isJsonObject(data) && (data['geheimAdres'] !== undefined || changesOf(data).some(makesSecret)),
    cases,
    alike: mark === null ? [] : cases.map((caseId) => ({ caseId, mark })),
  };
};
