/** The day that `--vanaf` names, the beginning of time without one; a Dutch sentence when it is no date. */
export const fromDate = (given: string | undefined): Date | string => {
  const from = new Date(given ?? 0);
  return Number.isNaN(from.getTime()) ? '--vanaf is een datum, bijvoorbeeld 2026-11-01.' : from;
};
