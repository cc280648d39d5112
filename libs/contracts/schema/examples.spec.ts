import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import type { CloudEvent, Unvalidated } from '#core';

import { loadContracts } from './load-contracts.js';
import { schemasDirectory } from './schemas-directory.js';

interface Invalid {
  readonly waarom: string;
  readonly verwacht: readonly { readonly code: string; readonly pointer: string }[];
  readonly data: object;
}

const { check, all } = loadContracts();

const eventOf = (type: string, data: unknown): CloudEvent => ({
  id: '1',
  source: 'urn:nld:oin:00000009999000000000:systeem:voorbeeld',
  type,
  time: 0,
  subject: 'zaak-1',
  extensions: {},
  data: data as Unvalidated,
});

function examplesOf(
  kind: string,
  version: number,
  sort: 'valid' | 'invalid',
): [name: string, content: unknown][] {
  const folder = join(schemasDirectory(), 'reports', kind, 'examples', `v${version}`, sort);
  return readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]);
}

const sorted = (faults: readonly { code: string; pointer: string }[]): string[] =>
  faults.map(({ code, pointer }) => `${code} ${pointer}`).sort();

describe.each(all.map((contract) => [contract.type, contract] as const))(
  'the examples of %s',
  (type, contract) => {
    const valid = examplesOf(contract.kind, contract.version, 'valid');
    const invalid = examplesOf(contract.kind, contract.version, 'invalid') as [string, Invalid][];

    it('are at least two valid and four invalid ones', () => {
      expect(valid.length).toBeGreaterThanOrEqual(2);
      expect(invalid.length).toBeGreaterThanOrEqual(4);
    });

    it.each(valid)('accept %s', (_name, data) => {
      expect(check(eventOf(type, data))).toEqual({ contract, data });
    });

    it.each(invalid)('reject %s with exactly the faults it names', (_name, { verwacht, data }) => {
      const checked = check(eventOf(type, data));
      expect(sorted('faults' in checked ? checked.faults : [])).toEqual(sorted(verwacht));
    });
  },
);
