import type { Json, JsonObject, RulebookDocument } from '#core';

/** What conditions look for at a place: the values that matter there. */
interface Looked {
  readonly path: readonly string[];
  readonly values: readonly Json[];
}

/** The places that the conditions of a rulebook look at, and the values they ask about. */
export const placesLookedAt = ({ voorwaarden }: RulebookDocument): readonly Looked[] =>
  Object.values(voorwaarden).flatMap(({ schema }) => placesIn(schema, []));

const placesIn = (schema: JsonObject, path: readonly string[]): readonly Looked[] =>
  Object.entries(schema).flatMap(([keyword, wanted]): readonly Looked[] => {
    switch (keyword) {
      case 'const':
        return [{ path, values: [wanted as Json] }];
      case 'enum':
        return [{ path, values: wanted as readonly Json[] }];
      case 'properties':
        return Object.entries(wanted as JsonObject).flatMap(([name, member]) =>
          placesIn(member as JsonObject, [...path, name]),
        );
      case 'contains':
        return placesIn(wanted as JsonObject, [...path, '*']);
      case 'anyOf':
      case 'allOf':
        return (wanted as readonly JsonObject[]).flatMap((one) => placesIn(one, path));
      case 'not':
        return placesIn(wanted as JsonObject, path);
      case 'x-noemtOntvanger':
      case 'x-noemtBericht':
        return [{ path: [...String(wanted).split('/').slice(1), '*'], values: [] }];
      case 'x-deelVan':
        return Object.values(wanted as JsonObject).map((pointer) => ({
          path: [...String(pointer).split('/').slice(1), '*'],
          values: ['a', 'b'],
        }));
      default:
        return [];
    }
  });

/** The value with something else at a path; `*` is an item of a list, which is made when it is not there. */
export const withValueAt = (
  value: Json | undefined,
  [step, ...rest]: readonly string[],
  set: Json | undefined,
  chance: () => number,
): Json | undefined => {
  if (step === undefined) return set;
  if (step === '*') {
    const items = Array.isArray(value) ? [...(value as Json[])] : [];
    const place = Math.floor(chance() * (items.length + 1));
    const item = withValueAt(items[place], rest, set, chance);
    return item === undefined ? items.filter((_, n) => n !== place) : items.toSpliced(place, 1, item);
  }
  const members = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const { [step]: before, ...others } = members as Record<string, Json | undefined>;
  const member = withValueAt(before, rest, set, chance);
  return member === undefined ? others : { ...others, [step]: member };
};
