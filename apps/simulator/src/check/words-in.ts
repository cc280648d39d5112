import type { JsonObject, RecipientName } from '#core';
import type { Scenario } from '../scenario/scenario.js';

/** What may never be read by these people, and is: nowhere on the board they look at, nor in what they opened. */
export const wordsIn = (
  { nooitTeZien = [] }: Pick<Scenario, 'nooitTeZien'>,
  viewers: readonly RecipientName[],
  seen: readonly (JsonObject | null)[],
): readonly string[] => {
  const text = JSON.stringify(seen);
  return nooitTeZien
    .filter(
      ({ bij, woorden }) =>
        viewers.some((viewer) => bij.includes(viewer)) && woorden.some((word) => text.includes(word)),
    )
    .map(({ omdat }) => `leest wat daar niet mag staan (${omdat})`);
};
