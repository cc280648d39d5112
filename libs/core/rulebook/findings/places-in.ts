import { isJsonObject } from '../../report/json.js';
import type { Json } from '../../report/json.js';
import { pointerSteps } from '../../report/json-pointer.js';

export type Place = readonly string[];

/** What stands for any item of a list. */
export const ITEM = '*';

/** Every place a condition names. */
export const placesIn = (schema: Json | undefined): readonly Place[] =>
  isJsonObject(schema)
    ? Object.entries(schema).flatMap(([keyword, argument]) => placesOf(keyword, argument))
    : [];

const placesOf = (keyword: string, argument: Json | undefined): readonly Place[] => {
  switch (keyword) {
    case 'properties':
      return isJsonObject(argument)
        ? Object.entries(argument).flatMap(([name, part]) => within(name, part))
        : [];
    case 'required':
      return listOf(argument).map((name) => [String(name)]);
    case 'contains':
      return within(ITEM, argument);
    case 'not':
      return placesIn(argument);
    case 'anyOf':
    case 'allOf':
      return listOf(argument).flatMap(placesIn);
    case 'x-noemtOntvanger':
    case 'x-noemtBericht':
      return pointed(argument);
    case 'x-deelVan':
      return isJsonObject(argument) ? ['van', 'in'].flatMap((name) => pointed(argument[name])) : [];
    default:
      return [];
  }
};

const within = (step: string, schema: Json | undefined): readonly Place[] => [
  [step],
  ...placesIn(schema).map((place) => [step, ...place]),
];

const pointed = (pointer: Json | undefined): readonly Place[] =>
  typeof pointer === 'string' ? [pointerSteps(pointer)] : [];

const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];
