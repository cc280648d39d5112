import { transformFileSync } from '@swc/core';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Translates what a member needs into a folder of its own, because a child process of a spec cannot read TypeScript. */
export function compiledMember(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-lid-'));
  const sources = readdirSync(join(root, 'libs/messaging'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => `libs/messaging/${file}`);
  const member = ['member.ts', 'flip-cipher.ts'].map((file) => `libs/testing/log-contract/${file}`);
  for (const source of [...sources, ...member]) {
    const target = join(folder, source.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    const { code } = transformFileSync(join(root, source), {
      jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
      module: { type: 'es6' },
    });
    writeFileSync(target, code);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const imports = { '#messaging': './libs/messaging/index.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports }));
  return folder;
}
