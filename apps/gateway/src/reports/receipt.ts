import { type Answer, faultView, json, problem } from '#runtime';
import type { Stored } from './append-reports.js';

/** What the sender of one report hears once it has been stored. */
export const receipt = ({ id, faults }: Stored): Answer => {
  const location = { Location: `/v1/berichten/${id}` };
  if (faults.length === 0) return json(202, { bericht: id, status: 'ontvangen' }, location);
  const isOnlyTooLarge = faults.every(({ code }) => code === 'bericht-te-groot');
  return problem(isOnlyTooLarge ? 'te-groot' : 'bericht-geweigerd', 'Verbeter wat bij fouten staat.', {
    headers: location,
    extra: { bericht: id, fouten: faults.map(faultView) },
  });
};

/** What the sender of several reports hears: per report, in the order in which they came. */
export const batchReceipt = (stored: readonly Stored[]): Answer =>
  json(202, {
    berichten: stored.map(({ id, faults }) =>
      faults.length === 0
        ? { bericht: id, status: 'ontvangen' }
        : { bericht: id, status: 'geweigerd', fouten: faults.map(faultView) },
    ),
  });
