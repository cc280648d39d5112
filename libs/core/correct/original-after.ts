import type { Accepted, SupersededDelivery } from '../process/outcome.js';
import type { ReportId } from '../report/received-report.js';
import { candidateKey } from '../route/route.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { EarlierDelivery, Original } from './original.js';

/**
 * What later corrections have to do with once this report was accepted: itself, or the report that it corrects; null: that was
 * withdrawn, and there is nothing left to correct.
 */
export const originalAfter = (
  rulebook: Rulebook,
  { report, deliveries, correction, superseded }: Accepted,
  known: ReadonlyMap<ReportId, Original>,
): Original | null => {
  const { id, caseId, provider, contract, data, refersTo, receivedAt: at } = report;
  const fresh = (ofCorrection: boolean, read: Original['data']): readonly EarlierDelivery[] =>
    deliveries
      .filter((delivery) => delivery.ofCorrection === ofCorrection)
      .map(({ to, decision }) => ({ reportId: id, to, decision, rulebook, data: read, at }));
  const before = correction === null ? undefined : known.get(correction.original);
  if (correction === null || before === undefined)
    return {
      id,
      caseId,
      receivedAt: at,
      provider,
      contract,
      data,
      refersTo,
      deliveries: fresh(false, data),
      endedTerms: new Set(),
    };
  if (correction.data === null) return null;
  const gone = new Set(superseded.map(keyOf));
  return {
    ...before,
    data: correction.data,
    deliveries: [
      ...before.deliveries.filter((earlier) => !gone.has(keyOf(earlier))),
      ...fresh(true, correction.data),
    ],
  };
};

/** The originals without the deliveries that are handed out no more. */
export const withoutSuperseded = (
  originals: ReadonlyMap<ReportId, Original>,
  superseded: readonly SupersededDelivery[],
): readonly (readonly [ReportId, Original])[] => {
  const gone = new Set(superseded.map(keyOf));
  return [...originals]
    .filter(([, { deliveries }]) => deliveries.some((earlier) => gone.has(keyOf(earlier))))
    .map(([id, original]) => [
      id,
      { ...original, deliveries: original.deliveries.filter((earlier) => !gone.has(keyOf(earlier))) },
    ]);
};

const keyOf = ({ reportId, to }: SupersededDelivery): string => `${reportId}.${candidateKey(to)}`;
