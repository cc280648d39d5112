import type { EarlierDelivery, Original } from '../correct/original.js';
import type { ReferredReport } from '../process/situation.js';
import { isJsonObject } from '../report/json.js';
import { pointerSteps, valueAt } from '../report/json-pointer.js';
import { MASK } from '../share/verbs/masked.js';
import { viewOf } from '../share/view.js';
import type { Addressee } from './candidate.js';

/** Who got the report that this one names; with a field only who was shown it, which its newest version tells. */
export const earlierRecipients = (
  { recipients, original }: ReferredReport,
  field: string | undefined,
): readonly Addressee[] => {
  if (field === undefined) return recipients.map((partner) => ({ partner, function: null }));
  if (original === null) return [];
  const steps = pointerSteps(field);
  return original.deliveries
    .filter((earlier) => wasShown(original, earlier, steps))
    .map(({ to }) => ({ partner: to.recipient, function: to.function }));
};

/** A field that was masked was not shown. */
const wasShown = (
  { contract }: Original,
  { rulebook, data, at, decision }: EarlierDelivery,
  steps: readonly string[],
): boolean => {
  if (decision.signal) return false;
  const value = valueAt(viewOf(rulebook, { data, contract, at }, decision), steps);
  return value !== undefined && !(isJsonObject(value) && value['afgeschermd'] === MASK);
};
