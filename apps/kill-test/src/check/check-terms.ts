import { grouped } from './first-arrivals.js';
import type { Finding, Observed } from './observed.js';

/** Each event that the clock owed lies on the log once, and no other. */
export const checkTerms = ({ owed, reported, handled }: Observed['terms']): readonly Finding[] => {
  const times = grouped(reported, (id) => id);
  const expected = new Set(owed);
  const known = new Set(handled ?? owed);
  return [
    ...owed
      .filter((id) => !times.has(id))
      .map((id): Finding => ({ violation: 'lost', detail: `termijn ${id} werd niet gemeld` })),
    ...owed
      .filter((id) => !known.has(id))
      .map((id): Finding => ({ violation: 'lost', detail: `termijn ${id} werd niet afgehandeld` })),
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
