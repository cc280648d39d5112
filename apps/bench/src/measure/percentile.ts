/** The smallest value that at least `p` per cent of the values do not exceed (nearest rank); NaN of none. */
export const percentile = (values: readonly number[], p: number): number => {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN;
};
