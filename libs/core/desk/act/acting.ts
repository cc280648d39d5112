import type { Instant } from '../../report/instant.js';
import type { CaseId } from '../../report/received-report.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CurrentReport } from '../current-report.js';
import type { Person } from '../person.js';

/** Somebody at a table who acts in a case, with what lay before them there. */
export interface Acting {
  readonly rulebook: Rulebook;
  readonly person: Person;
  readonly caseId: CaseId;
  /** The region in which the case plays; empty while it is not known. */
  readonly region: string;
  /** What their organisation, and the function they act in, has of the case, oldest first. */
  readonly reports: readonly CurrentReport[];
  /** The hub's clock. */
  readonly at: Instant;
}
