/** Milliseconds to wait after so many failures in a row: 100, doubling, at most 5,000. */
export const backoff = (failures: number): number => Math.min(100 * 2 ** Math.min(failures - 1, 6), 5_000);
