import type { FieldTree } from '../validate/contract.js';

/** A field that a kind of report can have: outside its persons, or of one of them. */
export interface FieldPlace {
  /** JSON Pointer; of a person's field without the part that leads to the person. */
  readonly within: string;
  /** Where the list of persons stands; null outside it. */
  readonly list: string | null;
  readonly category: string;
}

/** The fields of a contract in the order of its schema; those of persons once, whatever the number of persons. */
export const fieldPlaces = (tree: FieldTree, at = '', list: string | null = null): readonly FieldPlace[] => {
  switch (tree.kind) {
    case 'field':
      return [{ within: at, list, category: tree.category }];
    case 'object':
      return Object.entries(tree.fields).flatMap(([name, member]) =>
        fieldPlaces(member, `${at}/${name}`, list),
      );
    case 'list':
      return tree.perPerson ? fieldPlaces(tree.item, '', at) : fieldPlaces(tree.item, `${at}/*`, list);
  }
};

/** The field as a JSON Pointer, of the person with this place in the list (or `*` for any). */
export const pointerOf = ({ within, list }: FieldPlace, person: number | '*'): string =>
  list === null ? within : `${list}/${person}${within}`;
