import { StartFault } from '../start-fault/start-fault.js';

/** The environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface Described {
  /** What to set, in Dutch: "de URL van PostgreSQL, bijvoorbeeld postgres://…". Shown when the value is missing or wrong. */
  readonly about: string;
}

/** Reads variables one by one; what is missing or wrong is kept and told all at once. */
export interface SettingsReader {
  text(name: string, options: Described & { fallback?: string }): string;
  /** Undefined when the variable is not set. */
  optionalText(name: string): string | undefined;
  integer(name: string, options: Described & { fallback?: number; min?: number; max?: number }): number;
  /** `ja` or `nee` (also true/false and 1/0). */
  flag(name: string, options: Described & { fallback: boolean }): boolean;
  oneOf<T extends string>(
    name: string,
    allowed: readonly [T, ...T[]],
    options: Described & { fallback?: T },
  ): T;
  /** Comma-separated; empty when the variable is not set. */
  list(name: string): readonly string[];
}

const FLAGS: Readonly<Record<string, boolean>> = {
  ja: true,
  true: true,
  1: true,
  nee: false,
  false: false,
  0: false,
};

/**
 * Reads an app's settings from `environment`. Throws one `StartFault` that names every variable to set; values are never
 * shown, because some are secrets.
 */
export const readSettings = <T>(environment: Environment, read: (from: SettingsReader) => T): T => {
  const problems: string[] = [];
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const problem = <V>(sentence: string, standIn: V): V => {
    problems.push(sentence);
    return standIn;
  };
  const missing = <V>(name: string, about: string, standIn: V): V =>
    problem(`${name} ontbreekt: zet ${about}.`, standIn);
  const wrong = <V>(name: string, expected: string, standIn: V): V =>
    problem(`${name} is onjuist: verwacht ${expected}.`, standIn);

  const settings = read({
    text: (name, { about, fallback }) => given(name) ?? fallback ?? missing(name, about, ''),
    optionalText: given,
    integer: (name, { about, fallback, min = 0, max = Number.MAX_SAFE_INTEGER }) => {
      const value = given(name);
      if (value === undefined) return fallback ?? missing(name, about, min);
      const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
      return number >= min && number <= max
        ? number
        : wrong(name, `${about}, een geheel getal van ${min} tot en met ${max}`, min);
    },
    flag: (name, { about, fallback }) => {
      const value = given(name);
      if (value === undefined) return fallback;
      return FLAGS[value.toLowerCase()] ?? wrong(name, `ja of nee (${about})`, fallback);
    },
    oneOf: (name, allowed, { about, fallback }) => {
      const value = given(name);
      if (value === undefined)
        return fallback ?? missing(name, `${about} (${allowed.join(', ')})`, allowed[0]);
      return allowed.find((one) => one === value) ?? wrong(name, `een van ${allowed.join(', ')}`, allowed[0]);
    },
    list: (name) =>
      (given(name) ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
  });
  if (problems.length > 0) throw new StartFault(problems.join('\n'));
  return settings;
};
