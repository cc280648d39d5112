import { grouped } from './first-arrivals.js';
import type { Arrival } from './first-arrivals.js';
import type { Finding, Observed } from './observed.js';

/** Each event that the clock owed lies on the log once, and no other; and whoever must see to the term heard of it once. */
export const checkTerms = (
  { owed, reported, handled }: Observed['terms'],
  arrivals: readonly Arrival[],
): readonly Finding[] => {
  const times = grouped(reported, (id) => id);
  const expected = new Set(owed);
  const known = new Set(handled ?? owed);
  const told = grouped(
    arrivals.flatMap(({ term }) => term ?? []),
    (id) => id,
  );
  return [
    ...owed
      .filter((id) => !times.has(id))
      .map((id): Finding => ({ violation: 'lost', detail: `termijn ${id} werd niet gemeld` })),
    ...owed
      .filter((id) => !known.has(id))
      .map((id): Finding => ({ violation: 'lost', detail: `termijn ${id} werd niet afgehandeld` })),
    ...owed
      .filter((id) => !told.has(id))
      .map((id): Finding => ({ violation: 'lost', detail: `termijn ${id} kwam bij niemand aan` })),
    ...[...told].flatMap(([id, all]) =>
      all.length > 1 ? [{ violation: 'doubled', detail: `termijn ${id} kwam vaker aan` } as const] : [],
    ),
    ...[...times].flatMap(([id, all]) =>
      Array.from({ length: all.length - 1 }, (): Finding => ({
        violation: 'doubled',
        detail: `termijn ${id} werd vaker gemeld`,
      })),
    ),
    ...[...times.keys()]
      .filter((id) => !expected.has(id))
      .map((id): Finding => ({ violation: 'leaked', detail: `termijn ${id} bestaat niet` })),
  ];
};
