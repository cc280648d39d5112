import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

/** Runs the check in a Node that calls itself `version`. */
const checkAs = (version: string): { status: number | null; stderr: string } => {
  const pretend = `Object.defineProperty(process, 'version', { value: '${version}' })`;
  const check = `import('./apps/hub/prepare/node-version.mjs').then((it) => it.requireSupportedNode())`;
  return spawnSync(process.execPath, ['-e', `${pretend}; ${check}`], { encoding: 'utf8' });
};

describe('the check of the Node version', () => {
  it.each(['v20.19.0', 'v22.12.0', 'v24.0.1', 'v26.1.0'])('lets %s pass', (version) => {
    expect(checkAs(version)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['v12.22.0', 'v18.20.8', 'v20.18.3', 'v21.7.0', 'v22.11.0', 'v23.11.0'])(
    'refuses %s',
    (version) => {
      const { status, stderr } = checkAs(version);
      expect(status).toBe(1);
      expect(stderr).toBe(
        `Samenloop heeft Node.js 20.19 of hoger, 22.12 of hoger, of 24 of hoger nodig; dit is ${version}. ` +
          'Installeer een nieuwere versie van Node.js (https://nodejs.org).\n',
      );
    },
  );
});
