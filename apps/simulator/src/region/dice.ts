/** What comes out of one set of dice, always the same for the same seed. */
export interface Dice {
  /** Whether something with this chance (0 to 1) happens. */
  happens(probability: number): boolean;
  /** A whole number from `least` up to and including `most`. */
  between(least: number, most: number): number;
  of<const Value>(values: readonly [Value, ...Value[]]): Value;
}

const NOT_ZERO = 0x9e3779b9;

/** Dice for stories (xorshift): for no secret, only so that one seed gives one region. */
export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0 || NOT_ZERO;
  const roll = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 8; warmUp += 1) roll();
  return {
    happens: (probability) => roll() < probability,
    between: (least, most) => least + Math.floor(roll() * (most - least + 1)),
    of: (values) => values[Math.floor(roll() * values.length)] ?? values[0],
  };
};
