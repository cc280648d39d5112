import type { HeldCase } from './held-agenda.js';

/** About when each case comes up, when each takes so many minutes; null: it does not come up any more. */
export const plannedTimes = (
  cases: readonly HeldCase[],
  moment: string,
  minutes: number,
): readonly (string | null)[] => {
  let next = Date.parse(moment);
  return cases.map(({ isGone, punt: { stand } }) => {
    if (isGone || stand === 'doorgeschoven' || stand === 'opgeschaald') return null;
    const at = new Date(next).toISOString();
    next += minutes * 60_000;
    return at;
  });
};
