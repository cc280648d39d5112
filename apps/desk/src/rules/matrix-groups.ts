import type { MatrixRow } from '#core';
import type { Category } from '#contracts';

/** A heading of the matrix and the rows under it. */
export interface MatrixGroup {
  readonly code: string;
  readonly name: string;
  readonly rows: readonly MatrixRow[];
}

/** What persons of a role are called, in the order in which they come: whoever must be made safe first. */
const ROLES: Readonly<Record<string, string>> = {
  slachtoffer: 'Slachtoffer',
  kind: 'Kinderen in het gezin',
  verdachte: 'Verdachte',
  getuige: 'Getuigen',
  derde: 'Anderen',
};

/** The rows under their headings: persons by role, and then the groups of categories in their order. */
export const matrixGroups = (
  rows: readonly MatrixRow[],
  categories: ReadonlyMap<string, Category>,
): readonly MatrixGroup[] => {
  const roles = [...new Set([...Object.keys(ROLES), ...rows.flatMap(({ role }) => role ?? [])])];
  const ofRoles = roles.map((role) => ({
    code: `rol-${role}`,
    name: ROLES[role] ?? role,
    rows: rows.filter((row) => row.role === role),
  }));
  const groups = new Map([...categories.values()].map(({ group }) => [group.code, group.name]));
  const place = new Map([...categories.keys()].map((code, n) => [code, n]));
  const ofCategories = [...groups].map(([code, name]) => ({
    code,
    name,
    rows: rows
      .filter((row) => row.role === null && categories.get(row.category)?.group.code === code)
      .sort((a, b) => (place.get(a.category) ?? 0) - (place.get(b.category) ?? 0)),
  }));
  return [...ofRoles, ...ofCategories].filter((group) => group.rows.length > 0);
};
