import { isJsonObject } from '../../report/json.js';
import type { Json, JsonObject } from '../../report/json.js';

/** The members at the top of what a condition looks at, as far as the condition names them. */
export const rootsOf = (schema: Json | undefined): readonly string[] => {
  if (!isJsonObject(schema)) return [];
  return [...new Set(Object.entries(schema).flatMap(([keyword, argument]) => rootsIn(keyword, argument)))];
};

const rootsIn = (keyword: string, argument: Json | undefined): readonly string[] => {
  switch (keyword) {
    case 'properties':
      return isJsonObject(argument) ? Object.keys(argument) : [];
    case 'required':
      return Array.isArray(argument) ? argument.map(String) : [];
    case 'not':
      return rootsOf(argument);
    case 'anyOf':
    case 'allOf':
      return Array.isArray(argument) ? (argument as readonly Json[]).flatMap(rootsOf) : [];
    case 'x-noemtOntvanger':
      return ['ontvanger', ...pointerRoot(argument)];
    case 'x-noemtBericht':
      return ['berichtId', ...pointerRoot(argument)];
    case 'x-deelVan':
      return isJsonObject(argument) ? membersOf(argument) : [];
    default:
      return [];
  }
};

const membersOf = (argument: JsonObject): readonly string[] =>
  ['van', 'in'].flatMap((name) => pointerRoot(argument[name]));

const pointerRoot = (pointer: Json | undefined): readonly string[] =>
  typeof pointer === 'string' ? [pointer.split('/')[1] ?? ''] : [];
