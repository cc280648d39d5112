import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyCaseFile } from './policy-case.js';

export const CASE_SCHEMA = 'case.schema.json';

/** The case files of a folder by name, unchecked: their shape is in the schema beside them. */
export const readPolicyCases = (
  directory: string,
): readonly { readonly name: string; readonly content: PolicyCaseFile }[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.json') && name !== CASE_SCHEMA)
    .sort()
    .map((name) => ({
      name,
      content: JSON.parse(readFileSync(join(directory, name), 'utf8')) as PolicyCaseFile,
    }));
