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

const FAULT_MEMBERS = ['code', 'pointer', 'expected', 'remedy', 'nl', 'en'];
const MARK = 'Zq7.marker 555';

/** The data once for each of its places, with something else in that place. */
function* spoilt(data: unknown, other: unknown): Generator {
  yield other;
  if (typeof data !== 'object' || data === null) return;
  for (const [name, value] of Object.entries(data)) {
    for (const changed of spoilt(value, other)) {
      yield Array.isArray(data) ? data.with(Number(name), changed) : { ...data, [name]: changed };
    }
  }
}

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

    it.each(valid)('give faults that never repeat what was sent, wherever %s is spoilt', (_name, data) => {
      for (const other of [MARK, 555_123_555, { [MARK]: MARK }, [MARK], null]) {
        for (const changed of spoilt(data, other)) {
          const faults = JSON.stringify(check(eventOf(type, changed)), ['faults', ...FAULT_MEMBERS]);
          expect(faults).not.toMatch(/Zq7|555/);
        }
      }
    });

    it.each(invalid)('reject %s with exactly the faults it names', (_name, { verwacht, data }) => {
      const checked = check(eventOf(type, data));
      expect(sorted('faults' in checked ? checked.faults : [])).toEqual(sorted(verwacht));
    });
  },
);
