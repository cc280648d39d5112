import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract, JsonObject } from '#core';

/** A valid example of a kind of report, as it lies in `schemas/`. */
export interface Example {
  readonly contract: Contract;
  readonly name: string;
  readonly data: JsonObject;
}

/** The valid examples of every kind and version there is. */
export const examplesOf = (contracts: readonly Contract[]): readonly Example[] =>
  contracts.flatMap((contract) => {
    const folder = join('schemas', 'reports', contract.kind, 'examples', `v${contract.version}`, 'valid');
    return readdirSync(folder).map((name) => ({
      contract,
      name: `${contract.kind}/${name}`,
      data: JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonObject,
    }));
  });
