import { groupBy } from './group-by.js';
import type { DutyDocument, RulebookDocument, TermDocument } from './rulebook-document.js';
import type { About } from './satisfy/subject-shape.js';

/** A report with which a term can start: which kind, of and to whom, and under which conditions. */
export interface TermStarter {
  readonly about: About & { readonly kind: string };
  readonly als: readonly string[];
}

/** A term rule or a duty, with its place in the rulebook and everything that can start it. */
export type PlacedTerm = {
  readonly pointer: string;
  readonly code: string;
  readonly starters: readonly TermStarter[];
} & (
  | { readonly tag: 'term'; readonly document: TermDocument }
  | { readonly tag: 'duty'; readonly document: DutyDocument }
);

/** The terms and duties of a rulebook, each with what can start it. */
export const termsIn = (document: RulebookDocument): readonly PlacedTerm[] => {
  const ofRoutes = groupBy(
    document.routeringsregels.filter(({ termijn }) => termijn !== undefined),
    ({ termijn }) => termijn ?? '',
    ({ bericht, als, regios }): TermStarter => ({
      about: { kind: bericht, ...(regios === undefined ? {} : { regions: regios }) },
      als,
    }),
  );
  const ofSharing = groupBy(
    document.deelregels.flatMap((rule) => (rule.plichten ?? []).map((duty) => ({ duty, rule }))),
    ({ duty }) => duty,
    ({ rule: { bericht, als, van, aan } }): TermStarter => ({
      about: { kind: bericht, providers: van, recipients: aan },
      als,
    }),
  );
  return [
    ...document.termijnen.map((term, n): PlacedTerm => ({
      tag: 'term',
      pointer: `/termijnen/${n}`,
      code: term.code,
      document: term,
      starters: [
        ...(term.bij?.berichten ?? []).map((kind) => ({ about: { kind }, als: term.bij?.als ?? [] })),
        ...(ofRoutes.get(term.code) ?? []),
      ],
    })),
    ...document.plichten.map((duty, n): PlacedTerm => ({
      tag: 'duty',
      pointer: `/plichten/${n}`,
      code: duty.code,
      document: duty,
      starters: ofSharing.get(duty.code) ?? [],
    })),
  ];
};
