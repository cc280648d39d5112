import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from './category.js';
import { schemasDirectory } from './schemas-directory.js';

interface CategoriesFile {
  readonly groepen: readonly { readonly code: string; readonly naam: string }[];
  readonly categorieen: readonly {
    readonly code: string;
    readonly naam?: string;
    readonly omschrijving: string;
    readonly groep: string;
  }[];
}

/** The categories of data by their code, in the order of their groups; throws when one stands in a group that does not exist. */
export const readCategories = (directory: string = schemasDirectory()): ReadonlyMap<string, Category> => {
  const file = JSON.parse(readFileSync(join(directory, 'categories.json'), 'utf8')) as CategoriesFile;
  const unknown = file.categorieen.find(({ groep }) => !file.groepen.some(({ code }) => code === groep));
  if (unknown !== undefined)
    throw new Error(`schemas/categories.json: groep ${unknown.groep} van ${unknown.code} bestaat niet.`);
  return new Map(
    file.groepen.flatMap(({ code: group, naam: name }) =>
      file.categorieen
        .filter(({ groep }) => groep === group)
        .map(({ code, naam = '', omschrijving }) => [
          code,
          { code, name: naam || omschrijving, group: { code: group, name } },
        ]),
    ),
  );
};
