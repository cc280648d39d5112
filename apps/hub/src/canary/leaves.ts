import { isJsonObject, type Json } from '#core';
import type { Path } from './field-at.js';

/** The places in JSON that hold a text, a number or another single value. */
export const leavesOf = (value: Json, at: Path = []): readonly Path[] => {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, n) => leavesOf(item, [...at, n]));
  if (isJsonObject(value))
    return Object.entries(value).flatMap(([name, part]) => leavesOf(part ?? null, [...at, name]));
  return [at];
};

export const leafAt = (value: Json, path: Path): Json =>
  path.reduce<Json>((part, step) => (part as Readonly<Record<string | number, Json>>)[step] ?? null, value);

/** A copy with another value at one place. */
export const withLeaf = (value: Json, path: Path, leaf: Json): Json => {
  const [step, ...rest] = path;
  if (step === undefined) return leaf;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, n) => (n === step ? withLeaf(item, rest, leaf) : item));
  const whole = value as Readonly<Record<string, Json>>;
  return { ...whole, [step]: withLeaf(whole[step] ?? null, rest, leaf) };
};
