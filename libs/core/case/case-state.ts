import type { Json } from '../report/json.js';
import type { Term } from '../term/term.js';
import type { CaseId, PartnerId } from '../report/received-report.js';

/** What the hub must know of a case to decide on its next report; bodies are never needed for that. */
export interface CaseState {
  readonly id: CaseId;
  readonly facts: Readonly<Record<string, Json>>;
  /** Everyone who sent or received a report of this case: only they may refer to it by the hub's id. */
  readonly partners: readonly PartnerId[];
  /** The secret addresses known in this case, as they may stand in a text; kept sealed with the key of the case (P8). */
  readonly secretAddresses: readonly string[];
  /** The terms that have not been met or cancelled yet, those that ran out included. */
  readonly terms: readonly Term[];
}
