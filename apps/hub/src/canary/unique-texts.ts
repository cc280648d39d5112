import { hash } from 'node:crypto';

/** Makes texts that were not made before and do not occur in what the hub says by itself. */
export interface UniqueTexts {
  /** Letters only, as a name has. */
  readonly word: () => string;
  /** A citizen service number of the test range that passes the eleven-test. */
  readonly bsn: () => string;
  readonly number: () => number;
  /** What may stand in the place of `like`, the likeliest first: of its own form, a word, or something of the same shape. */
  readonly instead: (like: string) => readonly string[];
}

const SMALLEST_TEST_BSN = 999_900_000;
const SMALLEST_NUMBER = 30_000;
const DAY = 86_400_000;

export const uniqueTexts = (innocent: string): UniqueTexts => {
  const used = new Set<string>();
  let made = 0;
  let bsn = SMALLEST_TEST_BSN;
  let number = SMALLEST_NUMBER;
  const tried = new Map<string, number>();
  /** Goes on where it was for this beginning: trying all that is used again costs the square of it. */
  const firstOf = (like: string, make: (n: number) => string): string => {
    const text = first((n) => make((tried.get(like) ?? 0) + n + 1));
    tried.set(like, (tried.get(like) ?? 0) + 1);
    return text;
  };
  const first = (make: (n: number) => string): string => {
    for (let n = 0; ; n++) {
      const text = make(n);
      if (used.has(text) || innocent.includes(text)) continue;
      used.add(text);
      return text;
    }
  };
  const digest = (): string => hash('sha256', `kanarie ${made++}`);
  const word = (): string => first(() => `kanarie${letters(digest().slice(0, 8))}`);
  const nextBsn = (): string => first(() => String((bsn = nextPassing(bsn))));
  const instead = (like: string): readonly string[] => {
    if (/^[0-9]{9}$/.test(like)) return [nextBsn()];
    if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(like))
      return [firstOf(like.slice(0, 4), (n) => dayBefore(like, n))];
    if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}T/.test(like)) return [firstOf('moment', (n) => momentBefore(like, n))];
    if (/^[0-9]{4} ?[A-Z]{2}$/.test(like)) return [first(() => postcode(digest()))];
    if (like.includes('@')) return [`${word()}@voorbeeld.example`];
    return [
      word(),
      ...[/[0-9]/g, /[0-9A-Za-z]/g]
        .filter((which) => fits(like, which))
        .map((which) => first(() => sameShape(like, digest(), which))),
    ];
  };
  return { word, bsn: nextBsn, number: () => number++, instead };
};

const SHORTEST = 6;
const LONGEST = 32;

/** Enough characters to be unique, and no more than a digest has bytes for. */
const fits = (like: string, which: RegExp): boolean => {
  const { length } = like.match(which) ?? [];
  return length !== undefined && length >= SHORTEST && length <= LONGEST;
};

const letters = (hex: string): string => hex.replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

const nextPassing = (after: number): number => {
  for (let number = after + 1; ; number++) {
    const digits = [...String(number)].map(Number);
    const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
    if (sum % 11 === 0) return number;
  }
};

// From then on the simulated clock and the moments in reports have days that are no mark.
const BEFORE_THE_CLOCK = Date.parse('2026-10-31T12:00:00Z');

const dayBefore = (date: string, days: number): string =>
  new Date(Math.min(Date.parse(`${date}T12:00:00Z`), BEFORE_THE_CLOCK) - days * DAY)
    .toISOString()
    .slice(0, 10);

const momentBefore = (moment: string, n: number): string =>
  new Date(Date.parse(moment) - n * 1_009).toISOString();

const postcode = (hex: string): string => {
  const place = 1_000 + (Number.parseInt(hex.slice(0, 6), 16) % 9_000);
  return `${place} ${letters(hex.slice(6, 8)).toUpperCase()}`;
};

/** Each character that `which` finds replaced by another of its sort. */
const sameShape = (like: string, hex: string, which: RegExp): string => {
  let at = 0;
  return like.replace(which, (char) => {
    const value = Number.parseInt(hex.slice(at, (at += 2)), 16);
    if (/[0-9]/.test(char)) return String(value % 10);
    return String.fromCharCode((/[a-z]/.test(char) ? 97 : 65) + (value % 26));
  });
};
