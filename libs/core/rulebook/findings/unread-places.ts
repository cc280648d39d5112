import type { Contract, FieldTree } from '../../validate/contract.js';
import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';
import { ITEM, placesIn } from './places-in.js';
import type { Place } from './places-in.js';

/**
 * Conditions that look at a place that no report, case, provider, recipient or person has. A misspelt name would make a
 * prohibition never hold, and a `not` always.
 */
export const unreadPlaces = (
  { voorwaarden, zaakfeiten }: RulebookDocument,
  contracts: readonly Contract[],
): readonly Finding[] => {
  const trees = contracts.map(({ fields }) => fields);
  const persons = trees.flatMap(personsIn);
  const facts = new Set(['regio', 'regioVermoed', 'regioAfgewezen', ...zaakfeiten.map(({ feit }) => feit)]);
  const exists = ([root = '', ...steps]: Place): boolean => {
    const [name] = steps;
    switch (root) {
      case 'bericht':
        return trees.some((tree) => leadsTo(tree, steps));
      case 'persoon':
        return persons.some((person) => leadsToPerson(person, steps));
      case 'zaak':
        return name === undefined || facts.has(name);
      case 'verstrekker':
      case 'ontvanger':
        return name === undefined || MEMBERS[root].has(name);
      default:
        return true;
    }
  };
  return Object.entries(voorwaarden).flatMap(([condition, { schema }]) => {
    const unknown = placesIn(schema).filter((place) => !exists(place));
    return [...new Set(unknown.map((place) => `/${place.join('/')}`))].map((place) => ({
      pointer: `/voorwaarden/${condition}/schema`,
      problem: `"${place}" bestaat niet`,
    }));
  });
};

const MEMBERS = {
  verstrekker: new Set(['code', 'soort', 'isBron']),
  ontvanger: new Set(['code', 'soort', 'functie', 'lid']),
};

/** Inside a unit that is shared as a whole any step is good: its own members are no fields. */
const leadsTo = (tree: FieldTree | undefined, steps: Place): boolean => {
  if (tree === undefined) return false;
  const [step, ...rest] = steps;
  if (step === undefined || tree.kind === 'field') return true;
  if (tree.kind === 'object') return Object.hasOwn(tree.fields, step) && leadsTo(tree.fields[step], rest);
  if (step !== ITEM) return false;
  return tree.perPerson ? leadsToPerson(tree.item, rest) : leadsTo(tree.item, rest);
};

/** Conditions see the age of persons, whether or not the report has it. */
const leadsToPerson = (person: FieldTree, steps: Place): boolean =>
  steps[0] === 'leeftijd' || leadsTo(person, steps);

const personsIn = (tree: FieldTree): readonly FieldTree[] => {
  if (tree.kind === 'object') return Object.values(tree.fields).flatMap(personsIn);
  return tree.kind === 'list' && tree.perPerson ? [tree.item] : [];
};
