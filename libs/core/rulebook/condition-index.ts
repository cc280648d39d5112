import { isJsonObject } from '../report/json.js';
import type { Json } from '../report/json.js';
import type { ConditionSubject, Holds } from './conditions-of-report.js';
import { needIn } from './need-in.js';
import type { NamedCondition } from './rulebook.js';
import type { RulebookDocument } from './rulebook-document.js';

/**
 * Conditions filed by the place and value they cannot hold without, in the shape of what they look at: so that what a report and
 * its case say is looked up, and what they do not say costs nothing.
 */
export interface ConditionIndex {
  readonly root: Place;
  /** Those that must always be worked out. */
  readonly others: readonly number[];
}

interface Place {
  readonly members: ReadonlyMap<string, Place>;
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
  const root = emptyPlace();
  for (const number of numbers) {
    const need = needIn(document[conditions[number]?.name ?? '']?.schema);
    if (need === null) others.push(number);
    else {
      const place = need.steps.reduce((at, step) => madeIn(at.members, step, emptyPlace), root);
      const files =
        need.values === null
          ? [place.anyValue]
          : [...new Set(need.values)].map((value) => madeIn(place.atValue, value, emptyFile));
      for (const file of files) (need.isAll ? file.certain : file.possible).push(number);
    }
  }
  return { root, others };
};

interface FilledPlace extends Place {
  readonly members: Map<string, FilledPlace>;
  readonly anyValue: Filling;
  readonly atValue: Map<Json, Filling>;
}

interface Filling {
  readonly certain: number[];
  readonly possible: number[];
}

const emptyFile = (): Filling => ({ certain: [], possible: [] });
const emptyPlace = (): FilledPlace => ({ members: new Map(), anyValue: emptyFile(), atValue: new Map() });

const madeIn = <Key, Made>(map: Map<Key, Made>, key: Key, make: () => Made): Made => {
  const made = map.get(key) ?? make();
  map.set(key, made);
  return made;
};

/** Which of the filed conditions hold; each is worked out at most once, and most not at all. */
export const heldConditions = (
  { root, others }: ConditionIndex,
  subject: ConditionSubject,
  holds: Holds,
): ReadonlySet<number> => {
  const held = new Set<number>();
  const keep = ({ certain, possible }: Filed): void => {
    for (const number of certain) held.add(number);
    for (const number of possible) if (holds(number)) held.add(number);
  };
  const look = ({ members, anyValue, atValue }: Place, value: Json): void => {
    keep(anyValue);
    const file = atValue.get(value);
    if (file !== undefined) keep(file);
    if (members.size === 0 || !isJsonObject(value)) return;
    for (const name in value) {
      const place = members.get(name);
      const member = value[name];
      if (place !== undefined && member !== undefined) look(place, member);
    }
  };
  look(root, subject);
  for (const number of others) if (holds(number)) held.add(number);
  return held;
};
