import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { JsonSchema } from './json-schema.js';

export interface LoadedSchema {
  readonly file: string;
  readonly id: string;
  readonly schema: JsonSchema;
}

export interface ReportSchema extends LoadedSchema {
  readonly kind: string;
  readonly version: number;
}

/** All schemas below `parts/` and `reports/` of a schemas folder. */
export interface SchemaLibrary {
  readonly parts: readonly LoadedSchema[];
  readonly reports: readonly ReportSchema[];
  readonly byId: ReadonlyMap<string, LoadedSchema>;
  /** What each category is, by its code. */
  readonly categories: ReadonlyMap<string, string>;
}

const FILE_NAME = /^v([1-9][0-9]{0,3})\.schema\.json$/;

/** Reads a schemas folder; throws, naming the file, when one cannot be read. */
export function readSchemaLibrary(directory: string): SchemaLibrary {
  const parts = readFolder(directory, 'parts');
  const reports = readFolder(directory, 'reports');
  const categories = readJson(join(directory, 'categories.json')) as {
    categorieen: { code: string; omschrijving: string }[];
  };
  return {
    parts,
    reports,
    byId: new Map([...parts, ...reports].map((loaded) => [loaded.id, loaded])),
    categories: new Map(categories.categorieen.map(({ code, omschrijving }) => [code, omschrijving])),
  };
}

function readFolder(directory: string, folder: string): ReportSchema[] {
  return readdirSync(join(directory, folder))
    .sort()
    .flatMap((kind) =>
      readdirSync(join(directory, folder, kind))
        .sort()
        .flatMap((name) => {
          const version = FILE_NAME.exec(name)?.[1];
          if (version === undefined) return [];
          return [{ kind, version: Number(version), ...readSchema(directory, `${folder}/${kind}/${name}`) }];
        }),
    );
}

function readSchema(directory: string, file: string): LoadedSchema {
  const schema = readJson(join(directory, file)) as JsonSchema;
  if (!schema.$id?.endsWith(`/${file}`)) throw new Error(`schemas/${file}: its $id must end in /${file}.`);
  return { file: `schemas/${file}`, id: schema.$id, schema };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} is no readable JSON.`, { cause });
  }
}
