/** Takes all steps at once. */
export const finished = <Result>(steps: Generator<undefined, Result>): Result => {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
};
