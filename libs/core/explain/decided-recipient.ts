import type { RecipientName } from '../process/delivery-id.js';
import type { PartnerId } from '../report/received-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { subjectOfPlan } from '../share/plan.js';
import { heldRules, holdsByBits } from '../share/held-rules.js';
import type { SignalStatus } from '../share/signal.js';
import type { Evidence, RecipientEvidence } from './evidence.js';

/** What was decided for one recipient, with everything its explanation is made of. */
export interface DecidedRecipient {
  readonly isShared: boolean;
  readonly name: RecipientName;
  readonly standsInFor: PartnerId | null;
  readonly agreement: string | null;
  /** The routing rule by which it was thought of. */
  readonly route: string;
  /** The kind it is addressed in. */
  readonly kind: string;
  readonly partnership: string;
  readonly purpose: string;
  readonly ofCorrection: boolean;
  readonly signal: SignalStatus | null;
  readonly plan: number | null;
  readonly held: string;
  readonly conditions: string;
  readonly persons: readonly string[];
}

/** The decisions of an evidence record: which rules held follows from the values of the conditions, the moment and the region. */
export const decidedIn = (rulebook: Rulebook, evidence: Evidence): readonly DecidedRecipient[] =>
  (evidence.accepted?.recipients ?? []).map((recipient) => ({
    ...recipient,
    ...addressOf(rulebook, recipient),
    standsInFor: standsInFor(rulebook, recipient.agreement),
    held: heldIn(rulebook, evidence, recipient),
  }));

const addressOf = (rulebook: Rulebook, { plan, address }: RecipientEvidence) => {
  if (address !== null) return address;
  const { recipient: kind, partnership, purpose } = subjectOfPlan(rulebook.plans[plan ?? -1] ?? { key: '' });
  return { kind, partnership, purpose };
};

const standsInFor = (rulebook: Rulebook, agreement: string | null): PartnerId | null =>
  rulebook.document.waarnemingen.find(({ code }) => code === agreement)?.voor ?? null;

const heldIn = (
  rulebook: Rulebook,
  { receivedAt, accepted }: Evidence,
  recipient: RecipientEvidence,
): string => {
  const plan = recipient.plan === null ? undefined : rulebook.plans[recipient.plan];
  if (plan === undefined) return '';
  const moment = { at: receivedAt, region: accepted?.region ?? null };
  return heldRules(plan, moment, holdsByBits(plan, recipient.conditions));
};
