import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The simulator's own `scenarios/`: the nearest one above this file, whether it runs from `apps/` or from `dist/`. */
export const scenariosDirectory = (): string => {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const found = [join(folder, 'scenarios'), join(folder, 'apps', 'simulator', 'scenarios')].find(
      (candidate) => existsSync(join(candidate, 'beelden')),
    );
    if (found !== undefined) return found;
    if (folder === dirname(folder)) throw new Error('No folder scenarios/ with a folder beelden/ was found.');
  }
};
