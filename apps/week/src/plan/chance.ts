/** What comes out of one die, always the same for the same seed. */
export interface Chance {
  /** Whether something with this chance (0 to 1) happens. */
  happens(probability: number): boolean;
  /** A whole number from `least` up to and including `most`. */
  between(least: number, most: number): number;
  of<const Value>(values: readonly [Value, ...Value[]]): Value;
}

export const chanceOf = (seed: number): Chance => {
  let state = seed;
  // mulberry32
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    happens: (probability) => roll() < probability,
    between: (least, most) => least + Math.floor(roll() * (most - least + 1)),
    of: (values) => values[Math.floor(roll() * values.length)] ?? values[0],
  };
};
