import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's own `schemas/`: the nearest one above this file, whether it runs from `libs/` or from `dist/`. */
export function schemasDirectory(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'schemas');
    if (existsSync(join(candidate, 'categories.json'))) return candidate;
    if (folder === dirname(folder)) throw new Error('No folder schemas/ with a categories.json was found.');
  }
}
