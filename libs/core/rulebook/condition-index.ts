import type { Json } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import type { ConditionSubject, Holds } from './conditions-of-report.js';
import { equalityIn } from './equality-in.js';
import type { NamedCondition } from './rulebook.js';
import type { RulebookDocument } from './rulebook-document.js';

/** Conditions filed by the place and value they cannot hold without, so that those about other values are never looked at. */
export interface ConditionIndex {
  readonly places: readonly {
    readonly steps: readonly string[];
    readonly atValue: ReadonlyMap<Json, AtValue>;
  }[];
  /** Those that must always be worked out. */
  readonly others: readonly number[];
}

interface AtValue {
  /** Hold because of the value alone. */
  readonly certain: readonly number[];
  /** Ask more than the value. */
  readonly possible: readonly number[];
}

/** Files these conditions, named by number. */
export const indexConditions = (
  numbers: readonly number[],
  conditions: readonly NamedCondition[],
  document: RulebookDocument['voorwaarden'],
): ConditionIndex => {
  const others: number[] = [];
  const places = new Map<string, { steps: readonly string[]; atValue: Map<Json, Filling> }>();
  for (const number of numbers) {
    const equality = equalityIn(document[conditions[number]?.name ?? '']?.schema);
    if (equality === null) others.push(number);
    else {
      const { steps, values, isAll } = equality;
      const key = JSON.stringify(steps);
      const place = places.get(key) ?? { steps, atValue: new Map<Json, Filling>() };
      places.set(key, place);
      for (const value of new Set(values)) {
        const at = place.atValue.get(value) ?? { certain: [], possible: [] };
        place.atValue.set(value, at);
        (isAll ? at.certain : at.possible).push(number);
      }
    }
  }
  return { places: [...places.values()], others };
};

interface Filling {
  readonly certain: number[];
  readonly possible: number[];
}

/** Which of the filed conditions hold; each is worked out at most once, and most not at all. */
export const heldConditions = (
  { places, others }: ConditionIndex,
  subject: ConditionSubject,
  holds: Holds,
): ReadonlySet<number> => {
  const held = new Set<number>();
  for (const { steps, atValue } of places) {
    const value = valueAt(subject, steps);
    const at = value === undefined ? undefined : atValue.get(value);
    if (at === undefined) continue;
    for (const number of at.certain) held.add(number);
    for (const number of at.possible) if (holds(number)) held.add(number);
  }
  for (const number of others) if (holds(number)) held.add(number);
  return held;
};
