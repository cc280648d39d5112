import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { faultFrom } from './start-fault.mjs';

const stampFile = join(root, 'node_modules', '.samenloop-installed');
const readText = (file) => readFile(file, 'utf8').catch(() => '');

/** What npm itself noted as installed, against what the lock asks: the same versions, optional packages apart. */
const isAsLocked = (lockText, installedText) => {
  if (installedText === '') return false;
  const locked = JSON.parse(lockText).packages;
  const installed = JSON.parse(installedText).packages;
  return Object.entries(locked).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || installed[path]?.version === version || optional || devOptional,
  );
};

const npmCi = () => {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  if (npm) return run(process.execPath, [npm, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
};

/** Installs what package-lock.json asks when that is not there yet. */
export const install = async () => {
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8');
  const stamp = createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
  if ((await readText(stampFile)) === stamp) return;
  if (!isAsLocked(lock, await readText(join(root, 'node_modules', '.package-lock.json')))) {
    console.log('Afhankelijkheden installeren … (eenmalig, ±30 s)');
    const { code, output } = await npmCi();
    if (code !== 0) throw faultFrom('Het installeren', output);
  }
  await writeFile(stampFile, stamp);
};
