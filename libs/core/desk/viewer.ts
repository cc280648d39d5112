import type { Instant } from '../report/instant.js';
import type { PartnerId, ReportId } from '../report/received-report.js';
import type { Term } from '../term/term.js';

/** For whom a board is made: an organisation, and the function in which somebody of it looks. */
export interface Viewer {
  readonly organisation: PartnerId;
  /** Null: in no function in particular. What only a function was given is on the board of that function alone. */
  readonly function: string | null;
}

/** What the hub itself knows of a case, for the clocks on its card. Of all this only what follows from the dossier is shown. */
export interface CaseNow {
  /** Empty while it is not known. */
  readonly region: string;
  /** All terms of the case, those that are over included. */
  readonly terms: readonly Term[];
  /** The reports that somebody of the viewer's organisation has opened, and when first. */
  readonly seen: ReadonlyMap<ReportId, Instant>;
}
