import type { Json, JsonObject } from '../report/json.js';

/**
 * JSON as one text that is the same whatever the order of members, and different for different data. Lengths before texts
 * instead of quotes around them: this runs for every report, and escaping costs more than all the rest.
 */
export const flatText = (value: Json | undefined): string => {
  switch (typeof value) {
    case 'string':
      return `${value.length}:${value}`;
    case 'object':
      if (value === null) return 'n';
      return Array.isArray(value) ? listText(value as readonly Json[]) : membersText(value as JsonObject);
    default:
      return `${String(value)};`;
  }
};

const listText = (list: readonly Json[]): string => {
  let text = '[';
  for (const item of list) text += flatText(item);
  return text + ']';
};

const membersText = (members: JsonObject): string => {
  let text = '{';
  for (const name of Object.keys(members).sort()) text += `${name.length}:${name}${flatText(members[name])}`;
  return text + '}';
};
