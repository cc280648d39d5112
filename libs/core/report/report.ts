import type { Contract } from '../validate/contract.js';
import type { Instant } from './instant.js';
import type { JsonObject } from './json.js';
import type { CaseId, PartnerId, ReportId } from './received-report.js';

declare const valid: unique symbol;

/** Who provides the data: the partner itself, or the partner it stands in for. */
export interface Provider {
  readonly partner: PartnerId;
  /** The partner whose capacity it acts in; its own code when it acts for itself. */
  readonly capacity: PartnerId;
  /** The kind of that capacity, e.g. `vt`. */
  readonly kind: string;
}

/** A report that is what its contract says, from whom it says. Only `validate` makes one. */
export interface ValidReport {
  readonly [valid]: true;
  readonly id: ReportId;
  readonly provider: Provider;
  readonly receivedAt: Instant;
  readonly caseId: CaseId;
  readonly contract: Contract;
  /** Data after the rulebook's value lists (`midden` → `gemiddeld`); the body keeps the sender's words. */
  readonly data: JsonObject;
  /** The hub's id of the report this one answers or follows, when it names one. */
  readonly refersTo: ReportId | null;
}
