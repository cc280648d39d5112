import { createHash } from 'node:crypto';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { faultFrom } from './start-fault.mjs';

const SOURCES = ['apps', 'libs', 'schemas'];
const stampFile = join(root, 'dist', '.samenloop-built');

const filesIn = async (folder) => {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const found = entries.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
  return (await Promise.all(found)).flat();
};

/** Changes when any source file is added, removed or saved. */
const sourceStamp = async () => {
  const configs = (await readdir(root)).filter((name) => /^tsconfig.*\.json$/.test(name));
  const files = [configs, ...(await Promise.all(SOURCES.map(filesIn)))].flat().sort();
  const hash = createHash('sha256');
  const stats = await Promise.all(files.map((file) => stat(join(root, file))));
  stats.forEach(({ size, mtimeMs }, at) => hash.update(`${files[at]}\0${size}\0${mtimeMs}\n`));
  return hash.digest('hex');
};

const buildWith = async (program) => {
  const { code, output } = await run(process.execPath, program);
  if (code === 0) return;
  console.error(output.trim());
  throw faultFrom('Het bouwen', output);
};

/** Compiles to dist/ when a source changed since the last time. */
export const build = async () => {
  const stamp = await sourceStamp();
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  console.log('Samenloop bouwen … (±10 s)');
  await Promise.all([
    buildWith([join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']),
    buildWith([join('node_modules', 'vite', 'bin', 'vite.js'), 'build', join('apps', 'console', 'web')]),
  ]);
  await writeFile(stampFile, stamp);
};
