import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import { memberOf } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';

declare const routed: unique symbol;

/** Who should know, for which purpose; whether they may is for `share`. Only `candidateOf` makes one. */
export interface Candidate {
  readonly [routed]: true;
  readonly recipient: PartnerId;
  /** The function it is for, apart from the rest of the organisation; null: the organisation. */
  readonly function: string | null;
  /** The kind it is addressed in: its own, or that of the partner it stands in for. */
  readonly kind: string;
  /** Under which paragraph the law names that kind a participant of the partnership; 3: a third party; null: no such law. */
  readonly member: 1 | 2 | 3 | null;
  /** The partner it stands in for, under which agreement; null when it acts for itself. */
  readonly standsInFor: { readonly partner: PartnerId; readonly agreement: string } | null;
  readonly partnership: string;
  readonly purpose: string;
  readonly rule: string;
  /** Closed now: when it opens again. It finds the delivery waiting. */
  readonly waitsUntil: Instant | null;
  /** When a stand-in's access ends: the closed one opens, or the agreement ends (P14). */
  readonly readableUntil: Instant | null;
  /** Only told that there is a report (niveau 0). */
  readonly signal: boolean;
}

/** A recipient that acts for itself, is open and may get the whole report. */
export const candidateOf = (
  rulebook: Rulebook,
  {
    recipient,
    function: of,
    kind,
    partnership,
    purpose,
    rule,
  }: Pick<Candidate, 'recipient' | 'function' | 'kind' | 'partnership' | 'purpose' | 'rule'>,
): Candidate =>
  // Written out: a spread that is added to takes microseconds, and reports have many candidates.
  ({
    recipient,
    function: of,
    kind,
    partnership,
    purpose,
    rule,
    member: memberOf(rulebook, partnership, kind),
    standsInFor: null,
    waitsUntil: null,
    readableUntil: null,
    signal: false,
  }) as Candidate;

/** In whose capacity it is addressed: its own, or that of the partner it stands in for. */
export const capacityOf = ({
  recipient,
  standsInFor,
}: Pick<Candidate, 'recipient' | 'standsInFor'>): PartnerId => standsInFor?.partner ?? recipient;

/** What a rule addresses in the end: a partner, or one function of it. */
export interface Addressee {
  readonly partner: PartnerId;
  readonly function: string | null;
}
