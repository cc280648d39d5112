import type { Instant } from '../report/instant.js';
import type { JsonObject } from '../report/json.js';

/** Something wrong in a rulebook: where (JSON Pointer) and what. One finding is enough to refuse the whole document. */
export interface Finding {
  readonly pointer: string;
  readonly problem: string;
}

/** The same, with the name of what was looked for; that name never changes. */
export interface CodedFinding extends Finding {
  readonly code: string;
}

/** A case in which a warning shows: as little of a report and its case as is needed. It holds nothing of real persons. */
export interface Example {
  readonly kind?: string;
  readonly region?: string;
  readonly moment?: Instant;
  /** What conditions look at: `bericht`, `zaak`, `verstrekker`, `ontvanger`. */
  readonly values?: JsonObject;
}

/** What is probably not meant so. It is told, and never refuses a rulebook. */
export interface Warning extends CodedFinding {
  readonly example: Example | null;
}
