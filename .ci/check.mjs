// `npm run check`: everything a change must pass, two steps at a time; tells which failed, with its output.
// With `--static` without the unit specs, for who runs all specs anyway.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps = [
  // The caches go by content. The linter has none: its rules look into other files than the one that changed.
  ['lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  ['types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
  ['types of the web app', ['node_modules/typescript/bin/tsc', '-p', 'apps/console/web']],
  [
    'format',
    [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--cache',
      '--cache-strategy',
      'content',
      '--log-level',
      'warn',
      '.',
    ],
  ],
  ['unused', ['node_modules/knip/bin/knip.js', '--no-progress']],
  [
    'unit',
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--maxWorkers=2',
      '--testPathIgnorePatterns',
      '\\.(int|e2e|long)\\.spec\\.ts$',
    ],
  ],
];

const seconds = (since) => `${((performance.now() - since) / 1_000).toFixed(1)} s`;

const run = ([name, args]) =>
  new Promise((resolve) => {
    const since = performance.now();
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    child.on('close', (code) => {
      const isGood = code === 0;
      console.log(`${isGood ? '✓' : '✗'} ${name} (${seconds(since)})${isGood ? '' : `\n${output.trim()}\n`}`);
      resolve(isGood ? [] : [name]);
    });
  });

const since = performance.now();
const waiting = steps.filter(([name]) => name !== 'unit' || !process.argv.includes('--static'));
const lane = async () => {
  const failed = [];
  for (let step = waiting.shift(); step; step = waiting.shift()) failed.push(...(await run(step)));
  return failed;
};
const failed = (await Promise.all([lane(), lane()])).flat();
console.log(
  failed.length === 0
    ? `Alles goed (${seconds(since)})`
    : `Niet goed: ${failed.join(', ')} (${seconds(since)})`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
