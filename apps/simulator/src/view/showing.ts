import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '#core';
import type { Json } from '#core';

/** How a field is shown, in words that hold nothing of what was in it. */
export type Showing = 'volledig' | 'afgeschermd' | 'afwezig' | 'andere inhoud' | `alleen ${string}`;

/** How `seen` shows what was `sent`. */
export const showingOf = (sent: Json | undefined, seen: Json | undefined): Showing => {
  if (seen === undefined) return 'afwezig';
  if (isDeepStrictEqual(seen, sent)) return 'volledig';
  if (!isJsonObject(seen)) return 'andere inhoud';
  const members = Object.keys(seen);
  if (members.length !== 1 || members[0] === undefined) return 'andere inhoud';
  return members[0] === 'afgeschermd' ? 'afgeschermd' : `alleen ${members[0]}`;
};
