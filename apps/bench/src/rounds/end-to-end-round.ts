import { rateBetween } from '../measure/rate-between.js';
import { inputEvents } from '../input/input-events.js';
import type { Bench } from '../place/bench.js';
import type { Input } from '../place/input.js';
import { completions } from '../recipients/arrivals.js';
import { untilArrived } from '../recipients/until-arrived.js';
import { openStreet } from '../street/open-street.js';

/** Reports per second whose deliveries have all reached their recipients, with the whole input waiting in the log. */
export const endToEndRound = async (bench: Bench, input: Input): Promise<number> => {
  const recipientsOf = new Map<string, number>();
  for (const { reportId, recipients } of inputEvents(input.template, input.count, 0))
    recipientsOf.set(reportId, recipients);
  const deliveries = [...recipientsOf.values()].reduce((sum, recipients) => sum + recipients, 0);
  const { template, brokers, partners, stretch } = input;
  const database = `${template}_keten`;
  const street = await openStreet(bench, { template, database, brokers, partners, from: stretch.first });
  await untilArrived(street.arrivals, deliveries, street.apps);
  await street.close();
  return rateBetween(completions(street.arrivals, recipientsOf), input.count);
};
