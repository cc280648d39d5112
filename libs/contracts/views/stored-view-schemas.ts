import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { schemasDirectory } from '../schema/schemas-directory.js';
import { VIEWS } from './view-schema-name.js';

/** The files of the recipient-facing schemas that are stored, below `schemas/`. */
export const storedViewFiles = (directory: string = schemasDirectory()): readonly string[] =>
  existsSync(join(directory, VIEWS))
    ? readdirSync(join(directory, VIEWS), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => `${VIEWS}/${name.split(sep).join('/')}`)
        .sort()
    : [];

/** The stored schema itself, as text. */
export const storedViewText = (file: string, directory: string = schemasDirectory()): string =>
  readFileSync(join(directory, file), 'utf8');
