import type { Accepted, Outcome, Rulebook } from '#core';
import { expectedStates } from './expected-states.js';
import { NOT_ADDRESSED, outcomeOfCase } from './outcome-of-case.js';
import type { Got } from './outcome-of-case.js';
import type { Expectation, PolicyCase } from './policy-case.js';

/** What a case says and what the hub does, in the same form: they must be equal. Who is not named must get nothing. */
export interface Comparison {
  readonly expected: unknown;
  readonly actual: unknown;
}

export const comparePolicyCase = (rulebook: Rulebook, one: PolicyCase, outcome: Outcome): Comparison => {
  if (outcome.tag !== 'accepted')
    return { expected: { geweigerd: sorted(one.geweigerd ?? []) }, actual: { geweigerd: faultsOf(outcome) } };
  const got = outcomeOfCase(rulebook, outcome);
  const named = Object.entries(one.dan ?? {}).map(([name, said]) => [name, listOf(said)] as const);
  const unnamed = [...got].filter(([name, list]) => !(name in (one.dan ?? {})) && list.some(isDelivered));
  return {
    expected: {
      ...(one.geweigerd === undefined ? {} : { geweigerd: sorted(one.geweigerd) }),
      ...Object.fromEntries(named.map(([name, said]) => [name, expectedOf(said, got.get(name) ?? [])])),
      ...(one.plichten === undefined ? {} : { plichten: sorted(one.plichten) }),
    },
    actual: {
      ...Object.fromEntries(named.map(([name, said]) => [name, actualOf(got.get(name) ?? [NOBODY], said)])),
      ...Object.fromEntries(unnamed.map(([name, list]) => [name, actualOf(list, [])])),
      ...(one.plichten === undefined ? {} : { plichten: dutiesIn(rulebook, outcome) }),
    },
  };
};

const NOBODY: Got = { doel: '', nietsWant: [NOT_ADDRESSED] };

const listOf = (said: Expectation | readonly Expectation[]): readonly Expectation[] =>
  Array.isArray(said) ? (said as readonly Expectation[]) : [said as Expectation];

const isDelivered = ({ nietsWant }: Got): boolean => nietsWant === undefined;

const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

const faultsOf = (outcome: Exclude<Outcome, Accepted>): readonly string[] =>
  outcome.tag === 'rejected' ? sorted(outcome.faults.map(({ code, pointer }) => `${code} ${pointer}`)) : [];

/** Without a purpose in the case only what was delivered counts, when anything was. */
const actualOf = (got: readonly Got[], said: readonly Expectation[]): unknown => {
  if (said.some(({ doel }) => doel !== undefined))
    return Object.fromEntries(got.map((one) => [one.doel, plainOf(one, said)]));
  const delivered = got.filter(isDelivered);
  const [only, ...others] = delivered.length > 0 ? delivered : got;
  return others.length === 0
    ? plainOf(only as Got, said)
    : [only, ...others].map((one) => plainOf(one as Got, said));
};

const plainOf = ({ doel, ziet, nietsWant, ...rest }: Got, said: readonly Expectation[]): unknown => ({
  ...rest,
  ...(nietsWant === undefined ? {} : { nietsWant: namedOf(nietsWant, reasonsIn(said, doel)) }),
  ...(ziet === undefined ? {} : { ziet: visible(ziet) }),
});

const reasonsIn = (said: readonly Expectation[], doel: string): readonly string[] =>
  said
    .filter((one) => one.doel === undefined || one.doel === doel)
    .flatMap(({ nietsWant }) => nietsWant ?? []);

/** A case names the rules that matter to it; others that did not hold either need not be named. */
const namedOf = (reasons: readonly string[], named: readonly string[]): readonly string[] => {
  const told = named.filter((reason) => reasons.includes(reason));
  return sorted(told.length > 0 ? told : reasons);
};

const visible = (states: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(Object.entries(states).filter(([, state]) => state !== 'afwezig'));

const expectedOf = (said: readonly Expectation[], got: readonly Got[]): unknown => {
  const views = said.map((one) => [one.doel ?? '', saidOf(one, got)] as const);
  return said.some(({ doel }) => doel !== undefined) ? Object.fromEntries(views) : views[0]?.[1];
};

const saidOf = (
  { doel, nietsWant, signaal, ziet, want = {}, verboden = {} }: Expectation,
  got: readonly Got[],
): unknown => {
  if (nietsWant !== undefined) return { nietsWant: sorted(nietsWant) };
  if (signaal !== undefined) return { signaal, want };
  const paths = Object.keys(
    got.find((one) => one.ziet !== undefined && (doel === undefined || one.doel === doel))?.ziet ?? {},
  );
  const { aantal = {} } = ziet ?? {};
  return { aantal, want, verboden, ziet: visible(expectedStates(ziet ?? {}, paths)) };
};

/** The terms that started with sharing. */
const dutiesIn = (rulebook: Rulebook, { report, terms }: Accepted): readonly string[] =>
  sorted(
    terms
      .filter(({ code, reportId }) => reportId === report.id && rulebook.terms.get(code)?.starts === null)
      .map(({ code, partner, item }) => `${code} ${partner}${item === null ? '' : ` ${item}`}`),
  );
