import type { Contract, FieldTree } from '../../validate/contract.js';
import type { Finding } from '../finding.js';
import type { RulebookDocument, TermDocument } from '../rulebook-document.js';
import { termsIn } from '../terms-in.js';
import { fieldAt } from './field-at.js';
import { termFieldPlaces } from './term-field-places.js';
import type { FieldPlace } from './term-field-places.js';

/** What terms read that the reports which start or end them do not have: they would never start, be met, or be anybody's. */
export const unknownTermFields = (
  document: RulebookDocument,
  contracts: readonly Contract[],
): readonly Finding[] => {
  const facts = new Set(document.zaakfeiten.map(({ feit }) => feit));
  return termsIn(document).flatMap((term) => [
    ...termFieldPlaces(term).flatMap((place) => unknownIn(contracts, place)),
    ...(term.tag === 'term' ? [...strayItems(term), ...unknownFact(term, facts)] : []),
  ]);
};

const unknownIn = (
  contracts: readonly Contract[],
  { at, kinds, list, field }: FieldPlace,
): readonly Finding[] =>
  kinds.flatMap((kind) => {
    const trees = contracts.flatMap((contract) => (contract.kind === kind ? [contract.fields] : []));
    const places = list === null ? trees : trees.flatMap((tree) => itemsOf(fieldAt(tree, list)));
    // A kind that does not exist is told elsewhere, and so is a list that does not.
    if (trees.length === 0 || (field !== null && places.length === 0)) return [];
    if (field === null)
      return places.length > 0
        ? []
        : [{ pointer: at, problem: `"${list}" is geen lijst in bericht "${kind}"` }];
    const where = list === null ? '' : `de lijst "${list}" van `;
    return places.some((tree) => fieldAt(tree, field) !== undefined)
      ? []
      : [{ pointer: at, problem: `veld "${field}" bestaat niet in ${where}bericht "${kind}"` }];
  });

/** In a list that is shared as a whole anything is good. */
const itemsOf = (tree: FieldTree | undefined): readonly FieldTree[] => {
  if (tree === undefined || tree.kind === 'object') return [];
  return [tree.kind === 'list' ? tree.item : tree];
};

interface PlacedRule {
  readonly pointer: string;
  readonly document: TermDocument;
}

const strayItems = ({ pointer, document: { per, vanaf, tot, wie } }: PlacedRule): readonly Finding[] =>
  per !== undefined
    ? []
    : Object.entries({ vanaf, tot, wie }).flatMap(([member, one]) =>
        typeof one === 'object' && 'onderdeel' in one
          ? [
              {
                pointer: `${pointer}/${member}/onderdeel`,
                problem: 'zonder "per" is er geen onderdeel om naar te kijken',
              },
            ]
          : [],
      );

const unknownFact = (
  { pointer, document: { wie } }: PlacedRule,
  facts: ReadonlySet<string>,
): readonly Finding[] =>
  typeof wie === 'object' && 'feit' in wie && !facts.has(wie.feit)
    ? [{ pointer: `${pointer}/wie/feit`, problem: `geen regel maakt zaakfeit "${wie.feit}"` }]
    : [];
