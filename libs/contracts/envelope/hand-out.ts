import {
  storedDecision,
  type Contract,
  type DeliveryCheck,
  type Instant,
  type Rulebook,
  type StandingDelivery,
} from '#core';
import { encodeDelivery, type Encoded, type ReportBody } from './encode-delivery.js';
import { readSealedFacts } from './sealed-facts.js';

/** A delivery as the store gives it: sealed, with the case as it is now and what earlier checks found. */
export interface DueToHandOut extends StandingDelivery {
  readonly structured: boolean;
  readonly sealed: Buffer | null;
  readonly wrappedKey: Buffer | null;
  readonly sealedFacts: Buffer | null;
}

/** What handing out needs: the rulebooks, the contracts, and the keys that open bodies and sealed facts. */
export interface HandOutParts {
  readonly contracts: {
    readonly contractOf: (kind: string, version: number) => Contract;
    readonly dataSchemas: ReadonlySet<string>;
  };
  readonly rulebooks: {
    readonly active: () => Promise<{ readonly id: number; readonly rulebook: Rulebook }>;
    readonly byId: (id: number) => Promise<Rulebook>;
  };
  readonly keyring: {
    readonly bodyOf: (due: DueToHandOut) => ReportBody | null;
    readonly factsOf: (due: DueToHandOut) => Buffer | null;
  };
}

/** A delivery made ready: the event, or null when it may not leave; and what the check found, to be kept before it leaves. */
export interface HandedOut {
  readonly number: number;
  readonly event: Buffer | null;
  readonly check: DeliveryCheck | null;
}

/**
 * Makes a delivery ready for its recipient as things stand at `at`; `hasRead`: it was handed out to this recipient before;
 * `heirKind`: the kind of who succeeded that recipient and reads it instead.
 */
export const handOut = async (
  { contracts, rulebooks, keyring }: HandOutParts,
  due: DueToHandOut,
  at: Instant,
  hasRead: boolean,
  heirKind?: string,
): Promise<HandedOut> => {
  if (due.isStopped) return { number: due.number, event: null, check: null };
  const hidden = readSealedFacts(keyring.factsOf(due));
  const [rulebook, active] = await Promise.all([rulebooks.byId(due.rulebook), rulebooks.active()]);
  const earlier =
    due.narrowed === null
      ? null
      : {
          rulebook: await rulebooks.byId(due.narrowed.rulebook),
          decision: storedDecision(due.narrowed.plan, due.narrowed.held, due.narrowed.persons, false),
        };
  const encoded = encodeDelivery(
    {
      rulebook,
      contract: contracts.contractOf(due.kind, due.version),
      delivery: { ...due, earlier },
      dataSchemas: contracts.dataSchemas,
      body: keyring.bodyOf(due),
    },
    {
      at,
      rulebook: active.rulebook,
      caseNow: {
        facts: { ...due.facts, ...hidden.facts },
        partners: due.casePartners,
        secretAddresses: hidden.secretAddresses,
      },
      hasRead,
      ...(heirKind === undefined ? {} : { heirKind }),
    },
  );
  return { number: due.number, event: encoded.event, check: foundBy(encoded, due, at, active.id) };
};

const foundBy = (
  { look }: Encoded,
  { partner, number }: DueToHandOut,
  at: Instant,
  rulebook: number,
): DeliveryCheck | null => {
  const common = { partner, number, at, rulebook };
  if (look?.tag === 'stop')
    return {
      ...common,
      outcome: 'gestopt',
      reason: look.reason,
      plan: null,
      held: null,
      persons: null,
      conditions: look.conditions,
    };
  if (look?.tag !== 'go' || look.narrowedTo === null) return null;
  const { decision, conditions } = look.narrowedTo;
  const { plan, held, persons } = decision;
  return { ...common, outcome: 'vernauwd', reason: null, plan, held, persons, conditions };
};
