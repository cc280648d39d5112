/** What was seen of one rule: whether it held, and which of its conditions failed while all the rest held. */
export interface Sides {
  held: boolean;
  readonly failedAlone: Set<string>;
}

/** Per rule, from all cases. */
export type SeenSides = Map<string, Sides>;

export const noteSides = (
  seen: SeenSides,
  code: string,
  conditions: readonly (readonly [name: string, holds: boolean])[],
  held: boolean,
): void => {
  const sides = seen.get(code) ?? { held: false, failedAlone: new Set() };
  seen.set(code, sides);
  sides.held ||= held;
  const [failed, ...others] = conditions.filter(([, holds]) => !holds);
  if (failed !== undefined && others.length === 0) sides.failedAlone.add(failed[0]);
};

/** What no case showed of a rule with these conditions. */
export const unseen = (seen: SeenSides, code: string, conditions: readonly string[]): readonly string[] => {
  const sides = seen.get(code);
  return [
    ...(sides?.held === true ? [] : [`${code}: geldt in geen geval`]),
    ...conditions
      .filter((name) => sides?.failedAlone.has(name) !== true)
      .map((name) => `${code}: in geen geval geldt alleen "${name}" niet`),
  ];
};
