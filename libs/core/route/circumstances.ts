import type { Instant } from '../report/instant.js';

/** What reaching somebody, or standing in for somebody, depends on beside who it is. */
export interface Circumstances {
  readonly at: Instant;
  /** The kind of report; null: it breaks its contract, and is refused whatever else is found. */
  readonly kind: string | null;
  /** The region of the case; empty when it is not known. */
  readonly region: string;
}
