import { isJsonObject } from '../../report/json.js';
import type { Json, JsonObject } from '../../report/json.js';

/** The objects of a list, and where each stands; the contract tells of what is none. */
export const itemsIn = (
  value: Json | undefined,
  at: string,
): readonly { readonly item: JsonObject; readonly veld: string }[] =>
  Array.isArray(value)
    ? (value as readonly Json[]).flatMap((item, number) =>
        isJsonObject(item) ? [{ item, veld: `${at}/${number}` }] : [],
      )
    : [];
