/** After so long a meeting that began is over. */
const GOING_ON_MS = 3 * 3_600_000;

/** Whether a meeting is over by now. */
export const isOver = (moment: string, now: number): boolean => Date.parse(moment) + GOING_ON_MS <= now;
