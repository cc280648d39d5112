import type { ExpectedTerm } from '../reference/expected-terms.js';
import type { Finding } from './finding.js';
import type { ToldTerm } from './told-terms.js';

/** A term of the plan with the id that its event must have. */
export interface AwaitedTerm extends ExpectedTerm {
  readonly key: string;
}

/** Holds what was told against what had to be told, and to whom. */
export const compareTerms = (
  awaited: readonly AwaitedTerm[],
  told: readonly ToldTerm[],
): readonly Finding[] => {
  const expected = new Map(awaited.map((term) => [term.key, term]));
  const known = new Map(told.map((term) => [term.key, term]));
  return [
    ...awaited
      .filter(({ key }) => known.get(key)?.isAccepted !== true)
      .map(({ key }): Finding => ({ kind: 'missed', detail: `termijn ${key} werd niet gemeld` })),
    ...told.flatMap((term): readonly Finding[] => {
      const { key, isAccepted, appendedAt, moment } = term;
      const one = expected.get(key);
      // what intake refused because the case had moved on was told to nobody
      if (!isAccepted && one === undefined) return [];
      return [
        ...(one === undefined
          ? [{ kind: 'false', detail: `termijn ${key} had niet gemeld mogen worden` } as const]
          : heard(one, term)),
        ...(Math.min(...appendedAt) < moment
          ? [{ kind: 'early', detail: `termijn ${key} werd te vroeg gemeld` } as const]
          : []),
        ...(appendedAt.length > 1
          ? [{ kind: 'double', detail: `termijn ${key} werd ${appendedAt.length} keer gemeld` } as const]
          : []),
      ];
    }),
  ];
};

const heard = ({ key, hears }: AwaitedTerm, { recipients }: ToldTerm): readonly Finding[] => [
  ...hears.must
    .filter((name) => !recipients.includes(name))
    .map((name): Finding => ({ kind: 'unheard', detail: `termijn ${key} kwam niet bij ${name}` })),
  ...recipients
    .filter((name) => !hears.must.includes(name) && !hears.may.includes(name))
    .map((name): Finding => ({ kind: 'overheard', detail: `termijn ${key} kwam bij ${name}` })),
];
