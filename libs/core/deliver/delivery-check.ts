import type { RecipientName } from '../process/delivery-id.js';
import type { Instant } from '../report/instant.js';

/** What a second look at a delivery found, to be kept: stopped for a reason, or narrowed to a later decision (P20). */
export interface DeliveryCheck {
  readonly partner: RecipientName;
  readonly number: number;
  readonly outcome: 'gestopt' | 'vernauwd';
  readonly at: Instant;
  readonly reason: string | null;
  readonly rulebook: number;
  readonly plan: number | null;
  readonly held: string | null;
  readonly persons: readonly string[] | null;
  readonly conditions: string;
}

/** The narrower decision of such a check, as it comes back from the store. */
export interface NarrowedDecision {
  readonly rulebook: number;
  readonly plan: number;
  readonly held: string;
  readonly persons: readonly string[];
}
