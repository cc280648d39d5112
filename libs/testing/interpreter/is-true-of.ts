import type { Json, JsonObject } from '#core';
import { listAt, namesRecipient } from './list-at.js';
import { sameJson } from './same-json.js';

/** Whether a condition (a JSON Schema of few keywords) holds for a value; `root` is what the whole condition looks at. */
export const isTrueOf = (schema: JsonObject, value: Json | undefined, root: JsonObject): boolean =>
  Object.entries(schema).every(([keyword, wanted]) => keywordHolds(keyword, wanted as Json, value, root));

const keywordHolds = (keyword: string, wanted: Json, value: Json | undefined, root: JsonObject): boolean => {
  const members = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  const schemas = wanted as readonly JsonObject[];
  switch (keyword) {
    case 'const':
      return sameJson(value, wanted);
    case 'enum':
      return (wanted as readonly Json[]).some((one) => sameJson(value, one));
    case 'type':
      return isOfType(value, wanted as string);
    case 'minimum':
      return typeof value === 'number' && !(value < (wanted as number));
    case 'maximum':
      return typeof value === 'number' && !(value > (wanted as number));
    case 'required':
      return members !== null && (wanted as readonly string[]).every((name) => name in members);
    case 'properties':
      return (
        members !== null &&
        Object.entries(wanted as JsonObject).every(
          ([name, schema]) =>
            name in members && isTrueOf(schema as JsonObject, (members as JsonObject)[name], root),
        )
      );
    case 'contains':
      return (
        Array.isArray(value) && (value as Json[]).some((item) => isTrueOf(wanted as JsonObject, item, root))
      );
    case 'anyOf':
      return schemas.some((schema) => isTrueOf(schema, value, root));
    case 'allOf':
      return schemas.every((schema) => isTrueOf(schema, value, root));
    case 'not':
      return !isTrueOf(wanted as JsonObject, value, root);
    case 'x-noemtOntvanger':
      return listAt(root, wanted).some((item) => namesRecipient(item, root['ontvanger']));
    case 'x-noemtBericht':
      return listAt(root, wanted).includes(root['berichtId'] as string);
    case 'x-deelVan': {
      const { van, in: whole } = wanted as { van: Json; in: Json };
      const parts = listAt(root, van);
      return parts.length > 0 && parts.every((part) => listAt(root, whole).includes(part));
    }
    default:
      throw new Error(`the interpreter does not know ${keyword}`);
  }
};

const isOfType = (value: Json | undefined, type: string): boolean => {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
};
