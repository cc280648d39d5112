import { recipientName, viewOf, type Accepted, type Candidate, type Delivery, type Rulebook } from '#core';
import { countsIn, fieldStates } from './field-states.js';
import type { FieldState } from './field-states.js';

/** What one recipient got, in the form in which a case says it. */
export interface Got {
  readonly doel: string;
  readonly signaal?: string;
  readonly ziet?: Readonly<Record<string, FieldState>>;
  readonly aantal?: Readonly<Record<string, number>>;
  readonly want?: Readonly<Record<string, string>>;
  readonly verboden?: Readonly<Record<string, string>>;
  readonly nietsWant?: readonly string[];
}

const NO_RULE = 'geen-regel';
export const NOT_ADDRESSED = 'geen-routering';

/** Per recipient (`om-dh`, `om-dh.ovj`, `cit-hvb namens vt-hvb`) everything it got or was refused. */
export const outcomeOfCase = (
  rulebook: Rulebook,
  accepted: Accepted,
): ReadonlyMap<string, readonly Got[]> => {
  const all = new Map<string, Got[]>();
  const note = (to: Candidate, got: Got): void => {
    const name = nameOf(to);
    all.set(name, [...(all.get(name) ?? []), got]);
  };
  for (const delivery of accepted.deliveries) note(delivery.to, delivered(rulebook, accepted, delivery));
  for (const { from, refusal } of accepted.withheld) {
    const why = refusal.plan === null ? [NO_RULE] : whyNothing(rulebook, refusal.plan, refusal.held);
    note(from, { doel: from.purpose, nietsWant: why });
  }
  return all;
};

const nameOf = (to: Pick<Candidate, 'recipient' | 'function' | 'standsInFor'>): string =>
  `${recipientName(to)}${to.standsInFor === null ? '' : ` namens ${to.standsInFor.partner}`}`;

const delivered = (
  rulebook: Rulebook,
  { report, correction }: Accepted,
  { to, decision, ofCorrection, status }: Delivery,
): Got => {
  const want = rulesThatHeld(rulebook, decision.plan, decision.held, false);
  if (decision.signal) return { doel: to.purpose, signaal: status, want };
  const contract = ofCorrection && correction !== null ? correction.contract : report.contract;
  const data = ofCorrection && correction?.data ? correction.data : report.data;
  const view = viewOf(rulebook, { data, contract, at: report.receivedAt }, decision);
  const leaves = fieldStates(contract.fields, data, view);
  const present = new Set(leaves.map(({ category }) => category));
  return {
    doel: to.purpose,
    ziet: Object.fromEntries(leaves.map(({ path, state }) => [path, state])),
    aantal: countsIn(view),
    want,
    verboden: rulesThatHeld(rulebook, decision.plan, decision.held, true, present),
  };
};

/** With categories: only prohibitions on one of these. */
const rulesThatHeld = (
  rulebook: Rulebook,
  plan: number,
  held: string,
  forbids: boolean,
  present: ReadonlySet<string> | null = null,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (rulebook.plans[plan]?.rules ?? [])
      .filter((rule, n) => held[n] === '1' && rule.forbids === forbids)
      .filter(
        ({ fields }) =>
          present === null ||
          fields.some(
            ({ categories }) => categories === null || [...categories].some((one) => present.has(one)),
          ),
      )
      .map(({ code, legalBasis }) => [code, rulebook.legalBases.get(legalBasis)?.artikel ?? '']),
  );

/** The prohibitions on everything that held, or else the sharing rules that might have allowed it. */
const whyNothing = (rulebook: Rulebook, plan: number, held: string): readonly string[] => {
  const rules = rulebook.plans[plan]?.rules ?? [];
  const forbidden = rules.filter(
    ({ forbids, fields }, n) =>
      forbids && held[n] === '1' && fields.some(({ categories }) => categories === null),
  );
  const missed = rules.filter(({ forbids }, n) => !forbids && held[n] !== '1');
  return (forbidden.length > 0 ? forbidden : missed).map(({ code }) => code).sort();
};
