import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, type JsonObject } from '#core';
import { schemasDirectory } from './schemas-directory.js';

/** The valid example of a report kind with this name; throws when there is none. */
export const exampleReport = (kind: string, name: string): JsonObject => {
  const file = join(schemasDirectory(), 'reports', kind, 'examples', 'v1', 'valid', `${name}.json`);
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isJsonObject(data)) throw new Error(`${file} is geen JSON-object`);
  return data;
};
