import { isJsonObject, type FieldTree, type Json } from '#core';

export type Path = readonly (string | number)[];

/** The category of the field in which a path ends, and the role of the person it is about. */
export const fieldAt = (
  tree: FieldTree,
  data: Json,
  path: Path,
  role: string | null = null,
): { readonly category: string; readonly role: string | null } => {
  const [step, ...rest] = path;
  switch (tree.kind) {
    case 'field':
      return { category: tree.category, role };
    case 'object': {
      const member = tree.fields[String(step)];
      if (member === undefined || !isJsonObject(data)) throw new Error(`no field at ${path.join('/')}`);
      return fieldAt(member, data[String(step)] ?? null, rest, role);
    }
    case 'list': {
      const item = Array.isArray(data) ? (data as readonly Json[])[Number(step)] : undefined;
      const ofPerson =
        tree.perPerson && isJsonObject(item ?? null) ? String((item as { rol?: Json }).rol) : role;
      return fieldAt(tree.item, item ?? null, rest, ofPerson);
    }
  }
};
