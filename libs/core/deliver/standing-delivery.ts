import type { CaseState } from '../case/case-state.js';
import type { NarrowedDecision } from './delivery-check.js';
import type { StoredDelivery } from './outgoing-report.js';

/** A stored delivery as it stands: what it was decided with, its case as it is now, and what earlier checks found (P20). */
export interface StandingDelivery extends StoredDelivery {
  /** The contract in which it leaves. */
  readonly kind: string;
  readonly version: number;
  readonly rulebook: number;
  readonly facts: CaseState['facts'];
  readonly casePartners: CaseState['partners'];
  /** Replaced by a later version, or stopped by an earlier check: it is handed out to nobody. */
  readonly isStopped: boolean;
  /** A narrower decision under which it was handed out before. */
  readonly narrowed: NarrowedDecision | null;
}
