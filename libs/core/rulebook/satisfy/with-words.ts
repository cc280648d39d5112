import { isJsonObject } from '../../report/json.js';
import type { Json, JsonObject } from '../../report/json.js';
import { pointerSteps, valueAt } from '../../report/json-pointer.js';
import type { Formula, Path } from './formula.js';

type Word = Extract<Formula, { tag: 'word' }>;

/** The value with what the keywords that compare two places ask of it put in. Whether they then hold is for the caller. */
export const withWords = (value: Json | undefined, words: readonly Word[]): Json | undefined =>
  isJsonObject(value)
    ? words.filter(({ holds }) => holds).reduce<JsonObject>((made, word) => withWord(made, word), value)
    : value;

const withWord = (value: JsonObject, { keyword, argument }: Word): JsonObject => {
  const pointer: unknown = JSON.parse(argument);
  switch (keyword) {
    case 'x-noemtOntvanger':
      return named(value, pointer, ['ontvanger', 'code'], 'een-ontvanger');
    case 'x-noemtBericht':
      return named(value, pointer, ['berichtId'], 'dit-bericht');
    default: {
      const { van, in: whole } = pointer as { readonly van: string; readonly in: string };
      const steps = [pointerSteps(van), pointerSteps(whole)] as const;
      const part = listAt(value, steps[0]);
      const items = part.length > 0 ? part : ['voorbeeld'];
      return put(put(value, steps[0], items), steps[1], [...listAt(value, steps[1]), ...items]);
    }
  }
};

const named = (value: JsonObject, pointer: unknown, path: Path, name: string): JsonObject => {
  const known = valueAt(value, path) ?? name;
  const steps = pointerSteps(String(pointer));
  return put(put(value, path, known), steps, [...listAt(value, steps), known]);
};

const listAt = (value: JsonObject, steps: Path): readonly Json[] => {
  const found = valueAt(value, steps);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
};

const put = (value: JsonObject, [name = '', ...rest]: Path, item: Json): JsonObject => {
  const member = value[name];
  return { ...value, [name]: rest.length === 0 ? item : put(isJsonObject(member) ? member : {}, rest, item) };
};
