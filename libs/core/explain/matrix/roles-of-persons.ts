import type { Contract, FieldTree } from '../../validate/contract.js';

/** The roles that persons in a kind of report can have, in the order of its schema; empty without a list of persons. */
export const rolesOfPersons = ({ fields }: Pick<Contract, 'fields'>): readonly string[] => [
  ...new Set(rolesIn(fields)),
];

const rolesIn = (tree: FieldTree): readonly string[] => {
  switch (tree.kind) {
    case 'field':
      return [];
    case 'object':
      return Object.values(tree.fields).flatMap(rolesIn);
    case 'list':
      return tree.perPerson ? rolesOf(tree.item) : rolesIn(tree.item);
  }
};

const rolesOf = (person: FieldTree): readonly string[] => {
  const role = person.kind === 'object' ? person.fields['rol'] : undefined;
  return role?.kind === 'field' ? (role.values ?? []).map(String) : [];
};
