import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SPECS = ['clock-vectors', 'scenario-terms', 'start-of-remaining', 'zone-period'];

const run = (zone: string, args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: zone } });

// A process cannot change its own zone for certain: these specs run again in processes that live elsewhere.
describe('the zone of the machine', () => {
  it.each(['America/New_York', 'Pacific/Auckland'])('does not matter: %s', (zone) => {
    const shown = run(zone, ['-p', 'Intl.DateTimeFormat().resolvedOptions().timeZone']);
    expect(shown.stdout.trim()).toBe(zone);
    const { status, stderr } = run(zone, [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      ...SPECS.map((spec) => `libs/core/time/${spec}.spec.ts`),
    ]);
    expect(stderr).toContain(`Test Suites: ${SPECS.length} passed, ${SPECS.length} total`);
    expect(status).toBe(0);
  });
});
