import type { ErrorObject } from 'ajv/dist/2020.js';

const ALTERNATIVES: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'contains']);
const INSIDE_ALTERNATIVE = /\/(?:anyOf|oneOf|contains)\//;

/**
 * Leaves out what only repeats: the branches of an alternative that failed as a whole, `if` (its `then` tells more), and
 * an alternative of required members where single members of the same object are already reported as missing.
 */
export function foldErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  const alternatives = errors.filter((error) => ALTERNATIVES.has(error.keyword));
  const kept = errors.filter(
    (error) =>
      error.keyword !== 'if' &&
      !(INSIDE_ALTERNATIVE.test(error.schemaPath) && alternatives.some((whole) => isBranchOf(error, whole))),
  );
  const incomplete = new Set(
    kept.filter((error) => error.keyword === 'required').map((error) => error.instancePath),
  );
  return kept.filter((error) => !isAlternativeOfMembers(error) || !incomplete.has(error.instancePath));
}

const isBranchOf = (error: ErrorObject, whole: ErrorObject): boolean =>
  error.schemaPath.startsWith(`${whole.schemaPath}/`) &&
  `${error.instancePath}/`.startsWith(`${whole.instancePath}/`);

/** Whether every branch only asks for members: then the fault is that something is missing. */
export function isAlternativeOfMembers(error: ErrorObject): boolean {
  const branches: unknown = error.schema;
  return (
    error.keyword === 'anyOf' &&
    Array.isArray(branches) &&
    branches.every((branch: object) => Object.keys(branch).join() === 'required')
  );
}
