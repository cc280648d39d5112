import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

describe('what the web app knows of the API', () => {
  it('is what the desk says of itself in OpenAPI', () => {
    const { status, stderr } = spawnSync(process.execPath, ['apps/hub/prepare/web-types.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  }, 60_000);
});
