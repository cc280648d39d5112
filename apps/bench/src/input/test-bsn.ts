const FIRST = 999_900_000;
const TEST_NUMBERS = 100_000;

const missesElevenTestBy = (number: number): number => {
  const digits = [...String(number)].map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11;
};

const all = Array.from({ length: TEST_NUMBERS }, (_, at) => FIRST + at).filter(
  (number) => missesElevenTestBy(number) === 0,
);

/** One of the citizen service numbers that are given to nobody: they start with 9999 and pass the eleven-test. */
export const testBsn = (at: number): string => String(all[at % all.length]);
