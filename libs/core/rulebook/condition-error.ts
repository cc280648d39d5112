/** Thrown while a condition is compiled; becomes a finding of the rulebook. */
export class ConditionError extends Error {
  constructor(
    readonly pointer: string,
    readonly problem: string,
  ) {
    super(`${pointer}: ${problem}`);
  }
}
