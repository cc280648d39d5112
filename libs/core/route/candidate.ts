import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';

declare const routed: unique symbol;

/** Who should know, for which purpose; whether they may is for `share`. Only `route` makes one. */
export interface Candidate {
  readonly [routed]: true;
  readonly recipient: PartnerId;
  /** The kind it is addressed in: its own, or that of the partner it stands in for. */
  readonly kind: string;
  /** The partner it stands in for, under which agreement; null when it acts for itself. */
  readonly standsInFor: { readonly partner: PartnerId; readonly agreement: string } | null;
  readonly partnership: string;
  readonly purpose: string;
  readonly rule: string;
  /** Closed now: when it opens again. It finds the delivery waiting. */
  readonly waitsUntil: Instant | null;
}
