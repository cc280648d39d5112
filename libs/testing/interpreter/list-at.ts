import type { Json, JsonObject } from '#core';

/** The list at a JSON Pointer of plain names; empty when there is none. */
export const listAt = (root: JsonObject, pointer: Json): readonly Json[] => {
  let found: Json | undefined = root;
  for (const name of String(pointer).split('/').slice(1))
    found =
      typeof found === 'object' && found !== null && !Array.isArray(found)
        ? (found as JsonObject)[name]
        : undefined;
  return Array.isArray(found) ? (found as Json[]) : [];
};

/** Whether an item of a list is this recipient: its code, or an object with its organisation and, when said, its function. */
export const namesRecipient = (item: Json, recipient: Json | undefined): boolean => {
  const { code, functie } = (recipient ?? {}) as JsonObject;
  if (code === undefined) return false;
  if (typeof item === 'string') return item === code;
  const named = item as JsonObject;
  return named['organisatie'] === code && (named['functie'] ?? functie) === functie;
};
