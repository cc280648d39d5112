import type { Json } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import type { ConditionSubject, Holds } from './conditions-of-report.js';
import { needIn } from './need-in.js';
import type { NamedCondition } from './rulebook.js';
import type { RulebookDocument } from './rulebook-document.js';

/** Conditions filed by the place and value they cannot hold without, so that those about other values are never looked at. */
export interface ConditionIndex {
  readonly places: readonly Place[];
  /** Those that must always be worked out. */
  readonly others: readonly number[];
}

interface Place {
  readonly steps: readonly string[];
  readonly anyValue: Filed;
  readonly atValue: ReadonlyMap<Json, Filed>;
}

interface Filed {
  /** Hold because of the place alone. */
  readonly certain: readonly number[];
  /** Ask more than that. */
  readonly possible: readonly number[];
}

/** Files these conditions, named by number. */
export const indexConditions = (
  numbers: readonly number[],
  conditions: readonly NamedCondition[],
  document: RulebookDocument['voorwaarden'],
): ConditionIndex => {
  const others: number[] = [];
  const places = new Map<string, FilledPlace>();
  for (const number of numbers) {
    const need = needIn(document[conditions[number]?.name ?? '']?.schema);
    if (need === null) others.push(number);
    else {
      const key = JSON.stringify(need.steps);
      const place = places.get(key) ?? { steps: need.steps, anyValue: nothing(), atValue: new Map() };
      places.set(key, place);
      const files = need.values === null ? [place.anyValue] : [...new Set(need.values)].map(at(place));
      for (const file of files) (need.isAll ? file.certain : file.possible).push(number);
    }
  }
  return { places: [...places.values()], others };
};

interface FilledPlace extends Place {
  readonly anyValue: Filling;
  readonly atValue: Map<Json, Filling>;
}

interface Filling {
  readonly certain: number[];
  readonly possible: number[];
}

const nothing = (): Filling => ({ certain: [], possible: [] });

const at =
  ({ atValue }: FilledPlace) =>
  (value: Json): Filling => {
    const file = atValue.get(value) ?? nothing();
    atValue.set(value, file);
    return file;
  };

/** Which of the filed conditions hold; each is worked out at most once, and most not at all. */
export const heldConditions = (
  { places, others }: ConditionIndex,
  subject: ConditionSubject,
  holds: Holds,
): ReadonlySet<number> => {
  const held = new Set<number>();
  const keep = ({ certain, possible }: Filed): void => {
    for (const number of certain) held.add(number);
    for (const number of possible) if (holds(number)) held.add(number);
  };
  for (const { steps, anyValue, atValue } of places) {
    const value = valueAt(subject, steps);
    if (value === undefined) continue;
    keep(anyValue);
    const file = atValue.get(value);
    if (file !== undefined) keep(file);
  }
  for (const number of others) if (holds(number)) held.add(number);
  return held;
};
