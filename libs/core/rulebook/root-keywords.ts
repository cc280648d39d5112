import { isJsonObject } from '../report/json.js';
import type { Json } from '../report/json.js';
import { pointerSteps, valueAt } from '../report/json-pointer.js';
import { ConditionError } from './condition-error.js';

type Keyword = (value: Json | undefined) => boolean;

/**
 * Keywords that compare two places of what a condition looks at, which JSON Schema cannot; their pointers start at the root.
 * `x-noemtOntvanger`: the list there names the recipient, as a code or as `organisatie` with perhaps `functie`.
 * `x-noemtBericht`: the list there names this report. `x-deelVan`: every item of list `van` is in list `in`.
 * Null when there is no such keyword. What is absent never satisfies them.
 */
export const compileRootKeyword = (
  keyword: string,
  argument: Json | undefined,
  at: string,
): Keyword | null => {
  if (keyword.startsWith('x-') && /\/(properties|contains)(\/|$)/.test(at))
    throw new ConditionError(at, 'dit sleutelwoord kan alleen op het hoogste niveau');
  switch (keyword) {
    case 'x-noemtOntvanger': {
      const list = listAt(argument, at);
      return (value) => list(value).some((item) => namesRecipient(item, valueAt(value, ['ontvanger'])));
    }
    case 'x-noemtBericht': {
      const list = listAt(argument, at);
      return (value) => {
        const id = valueAt(value, ['berichtId']);
        return id !== undefined && list(value).includes(id);
      };
    }
    case 'x-deelVan': {
      if (!isJsonObject(argument)) throw new ConditionError(at, 'hier hoort een object met "van" en "in"');
      const [part, whole] = [listAt(argument['van'], `${at}/van`), listAt(argument['in'], `${at}/in`)];
      return (value) => {
        const items = part(value);
        return items.length > 0 && items.every((item) => whole(value).includes(item));
      };
    }
    default:
      return null;
  }
};

const listAt = (pointer: Json | undefined, at: string): ((value: Json | undefined) => readonly Json[]) => {
  if (typeof pointer !== 'string' || !pointer.startsWith('/'))
    throw new ConditionError(at, 'hier hoort een JSON Pointer');
  const steps = pointerSteps(pointer);
  return (value) => {
    const found = valueAt(value, steps);
    return Array.isArray(found) ? (found as readonly Json[]) : [];
  };
};

const namesRecipient = (item: Json, recipient: Json | undefined): boolean => {
  if (!isJsonObject(recipient)) return false;
  if (!isJsonObject(item)) return item === recipient['code'];
  return (
    item['organisatie'] === recipient['code'] &&
    (item['functie'] === undefined || item['functie'] === recipient['functie'])
  );
};
