import type { Json } from '../../report/json.js';

/** The kinds of value a place can have, as bits; `absent`: nothing is there. */
export const KIND = { absent: 1, null: 2, boolean: 4, number: 8, string: 16, array: 32, object: 64 } as const;

export const ANY_KIND = 127;

/** What the value at one place may be. `values`, `except` and the bounds only speak of single values, never of lists and objects. */
export interface Domain {
  readonly kinds: number;
  readonly values: ReadonlySet<Json> | null;
  readonly except: ReadonlySet<Json>;
  readonly least: number;
  readonly most: number;
  /** Not included, unlike `least` and `most`. */
  readonly above: number;
  readonly below: number;
}

export const ANYTHING: Domain = {
  kinds: ANY_KIND,
  values: null,
  except: new Set(),
  least: -Infinity,
  most: Infinity,
  above: -Infinity,
  below: Infinity,
};

export const ofKinds = (kinds: number): Domain => ({ ...ANYTHING, kinds });

/** One of these single values. */
export const oneOf = (values: readonly Json[]): Domain => ({
  ...ANYTHING,
  kinds: values.reduce<number>((kinds, value) => kinds | kindOf(value), 0),
  values: new Set(values),
});

const kindOf = (value: Json): number => {
  if (value === null) return KIND.null;
  if (Array.isArray(value)) return KIND.array;
  const name = typeof value;
  return name === 'object' || name === 'string' || name === 'number' ? KIND[name] : KIND.boolean;
};

/** What lies in both; null when nothing does. */
export const meet = (one: Domain, other: Domain): Domain | null => {
  if (one === ANYTHING) return other.kinds === 0 ? null : other;
  if (isOnlyKinds(other)) {
    const left = one.kinds & other.kinds;
    if (left === one.kinds) return one;
    return left === 0 ? null : { ...one, kinds: left };
  }
  const both = {
    kinds: one.kinds & other.kinds,
    values:
      one.values === null || other.values === null
        ? (one.values ?? other.values)
        : new Set([...one.values].filter((value) => other.values?.has(value))),
    except: other.except.size === 0 ? one.except : new Set([...one.except, ...other.except]),
    least: Math.max(one.least, other.least),
    most: Math.min(one.most, other.most),
    above: Math.max(one.above, other.above),
    below: Math.min(one.below, other.below),
  };
  const kinds = SINGLE.reduce<number>(
    (left, kind) => ((left & kind) !== 0 && pickOf(both, kind) === undefined ? left & ~kind : left),
    both.kinds,
  );
  return kinds === 0 ? null : { ...both, kinds };
};

/** What is left of a domain by kind alone has values still: each domain was looked through when it was made. */
const isOnlyKinds = ({ values, except, least, most, above, below }: Domain): boolean =>
  values === null &&
  except.size === 0 &&
  least === -Infinity &&
  above === -Infinity &&
  most === Infinity &&
  below === Infinity;

const SINGLE = [KIND.null, KIND.boolean, KIND.number, KIND.string];

/** A single value of this kind that lies in the domain; undefined: certainly none. */
export const pickOf = (domain: Domain, kind: number): Json | undefined =>
  (domain.values === null ? candidates(domain, kind) : [...domain.values]).find(
    (value) => kindOf(value) === kind && !domain.except.has(value) && isBetween(domain, value),
  );

const isBetween = ({ least, most, above, below }: Domain, value: Json): boolean =>
  typeof value !== 'number' || (value >= least && value <= most && value > above && value < below);

/** Enough values of a kind that one is left whatever is excepted, unless none can be. */
const candidates = (domain: Domain, kind: number): readonly Json[] => {
  switch (kind) {
    case KIND.null:
      return [null];
    case KIND.boolean:
      return [true, false];
    case KIND.string:
      return Array.from({ length: domain.except.size + 1 }, (_, n) =>
        n === 0 ? 'voorbeeld' : `voorbeeld ${n}`,
      );
    default:
      return numbers(domain);
  }
};

const numbers = ({ least, most, above, below, except }: Domain): readonly number[] => {
  const low = Math.max(least, above);
  const high = Math.min(most, below);
  if (low > high) return [];
  const more = except.size + 2;
  const from = Number.isFinite(low) ? low : Number.isFinite(high) ? high - more : 0;
  const to = Number.isFinite(high) ? high : from + more;
  const steps = Array.from({ length: more }, (_, n) => n);
  return [
    ...steps.map((n) => Math.ceil(from) + n),
    ...steps.map((n) => from + ((to - from) * (n + 1)) / (more + 1)),
    ...[low, high].filter(Number.isFinite),
    // So large that a step of one is lost in it.
    ...(Number.isFinite(high) ? [] : steps.map((n) => Number.MAX_VALUE / (n + 1))),
    ...(Number.isFinite(low) ? [] : steps.map((n) => -Number.MAX_VALUE / (n + 1))),
  ];
};
