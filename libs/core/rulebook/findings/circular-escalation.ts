import { EXPIRED, TERM_REPORT } from '../../term/term.js';
import type { Contract } from '../../validate/contract.js';
import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';
import { formulaOf } from '../satisfy/formula-of.js';
import { cannotHold } from '../satisfy/may-hold.js';
import { readable } from '../satisfy/readable.js';
import { subjectShapes } from '../satisfy/subject-shape.js';
import { termsIn } from '../terms-in.js';
import type { PlacedTerm } from '../terms-in.js';

/** Terms that start themselves again, directly or by others: what the hub tells of the one starts the next, without an end. */
export const circularEscalation = (
  document: RulebookDocument,
  contracts: readonly Contract[],
): readonly Finding[] => {
  const terms = termsIn(document);
  const startedByTerms = terms.filter(({ starters }) => starters.some(isTold));
  // Most rulebooks have none, and then nothing is worked out.
  if (startedByTerms.length === 0) return [];
  const mayStart = starting(document, contracts);
  const next = new Map(
    startedByTerms.map((term) => [
      term.code,
      startedByTerms.filter((other) => mayStart(term, other)).map(({ code }) => code),
    ]),
  );
  return startedByTerms.flatMap(({ pointer, code }) => {
    const after = new Set(next.get(code));
    for (const one of after) for (const further of next.get(one) ?? []) after.add(further);
    const others = [...after].filter((one) => one !== code && next.get(one)?.includes(code) === true);
    const via =
      next.get(code)?.includes(code) === true ? '' : `, via ${others.map((one) => `"${one}"`).join(', ')}`;
    return after.has(code)
      ? [{ pointer, problem: `wat Samenloop over "${code}" meldt begint "${code}" weer${via}` }]
      : [];
  });
};

const isTold = ({ about }: PlacedTerm['starters'][number]): boolean => about.kind === TERM_REPORT;

type MayStart = (term: PlacedTerm, other: PlacedTerm) => boolean;

/** Whether something that is told of one term may start another. */
const starting = (document: RulebookDocument, contracts: readonly Contract[]): MayStart => {
  const shapes = subjectShapes(document, contracts);
  const formulas = new Map(
    Object.entries(document.voorwaarden).flatMap(([name, { schema }]) =>
      readable(schema) ? [[name, formulaOf(schema, true)] as const] : [],
    ),
  );
  return (term, other) =>
    other.starters.filter(isTold).some(({ about, als }) =>
      eventsOf(term).some(
        (gebeurtenis) =>
          !cannotHold(
            als.flatMap((name) => formulas.get(name) ?? []),
            shapes({ ...about, told: { termijn: term.code, gebeurtenis } }),
          ),
      ),
    );
};

const eventsOf = ({ document }: PlacedTerm): readonly string[] => [
  EXPIRED,
  ...(document.waarschuwingen ?? []).map(({ code }) => code),
];
