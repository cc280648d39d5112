import type { Rulebook } from '#core';
import type { RulebookShelf } from '#store';

/** The rulebook in force. Never waits for a new one to be compiled: until it is, the former tells, so that no term is reported late. */
export const currentRulebook = async (rulebooks: RulebookShelf): Promise<() => Rulebook> => {
  let { rulebook } = await rulebooks.active();
  let isAsking = false;
  const ask = async (): Promise<void> => {
    isAsking = true;
    try {
      ({ rulebook } = await rulebooks.active());
    } catch {
      // asked again at the next look
    }
    isAsking = false;
  };
  return () => {
    if (!isAsking) void ask();
    return rulebook;
  };
};
