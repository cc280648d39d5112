import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, type JsonObject } from '#core';

/**
 * Reads a rulebook folder: its JSON files in the order of their names, put together member by member; lists and what has
 * names of its own (`voorwaarden`) are joined. Throws, naming the file, when one is no JSON object or says again what
 * another one said.
 */
export const readRulebook = (directory: string): JsonObject =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reduce<JsonObject>((whole, name) => joined(whole, partIn(join(directory, name)), name), {});

const partIn = (file: string): JsonObject => {
  const part: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isJsonObject(part)) throw new Error(`${file} is geen JSON-object`);
  return part;
};

const joined = (whole: JsonObject, part: JsonObject, at: string): JsonObject => {
  const result: Record<string, JsonObject[string]> = { ...whole };
  for (const [name, value] of Object.entries(part)) {
    const before = result[name];
    if (before === undefined) result[name] = value;
    else if (Array.isArray(before) && Array.isArray(value)) result[name] = [...before, ...value];
    else if (isJsonObject(before) && isJsonObject(value))
      result[name] = joined(before, value, `${at}/${name}`);
    else throw new Error(`${at}: ${name} staat ook in een ander bestand`);
  }
  return result;
};
