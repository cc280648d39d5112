import type { Fault, FaultCode } from '#core';
import type { ErrorObject } from 'ajv/dist/2020.js';

import { foldErrors } from './fold-errors.js';
import { faultOf } from './fault-of.js';
import type { PlacedSchema } from './resolve-schema.js';
import type { LoadedSchema } from './schema-library.js';

const MOST_FAULTS = 50;
// Rubbish of 64 KiB gives thousands of errors; the sender reads fifty.
const MOST_ERRORS = 1_000;

/** ajv's errors as faults for a sender: at most fifty, one per field, whole alternatives as one sentence. */
export function explainErrors(
  errors: readonly ErrorObject[],
  report: LoadedSchema,
  byId: ReadonlyMap<string, LoadedSchema>,
): Fault[] {
  const root: PlacedSchema = { in: report, pointer: '', schema: report.schema };
  const faults = new Map<string, Fault>();
  for (const error of foldErrors(errors.slice(0, MOST_ERRORS))) {
    const fault = faultOf(error, root, byId);
    const key = `${GROUPS[fault.code] ?? ''}${fault.pointer}`;
    if (!faults.has(key) || fault.code === 'bsn-onjuist') faults.set(key, fault);
    if (faults.size === MOST_FAULTS) break;
  }
  return [...faults.values()];
}

// An unknown field is told at its parent when its name may not be repeated, and must not hide what else is wrong there.
const GROUPS: Partial<Record<FaultCode, string>> = { 'veld-onbekend': '?' };
