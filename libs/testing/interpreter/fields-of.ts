import type { FieldTree } from '#core';

/** A field of a report kind. */
export interface Field {
  readonly path: string;
  readonly category: string;
  readonly isOfPerson: boolean;
}

/** All fields of a report kind. */
export const fieldsOf = (tree: FieldTree, path = '', isOfPerson = false): readonly Field[] => {
  switch (tree.kind) {
    case 'field':
      return [{ path, category: tree.category, isOfPerson }];
    case 'object':
      return Object.entries(tree.fields).flatMap(([name, member]) =>
        fieldsOf(member, `${path}/${name}`, isOfPerson),
      );
    case 'list':
      return fieldsOf(tree.item, `${path}/*`, isOfPerson || tree.perPerson);
  }
};
