import { grouped, type Arrival } from './first-arrivals.js';
import type { Finding } from './observed.js';

/** Reports that a recipient got as two different deliveries: every situation has one purpose for each recipient. */
export const findDoubled = (arrivals: readonly Arrival[]): readonly Finding[] =>
  [...grouped(arrivals, ({ recipient, report }) => `bericht ${report} bij ${recipient}`)].flatMap(
    ([name, same]) =>
      same[0]?.report === null
        ? []
        : same
            .slice(1)
            .map(({ id }) => ({ violation: 'doubled', detail: `${name}: ook als ${id}` }) as const),
  );
