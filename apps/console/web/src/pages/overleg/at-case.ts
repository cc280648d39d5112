import type { PuntOpAgenda, Zaakblad } from '../../api/desk.generated.js';
import type { AtMeeting } from './outcome-body.js';

/** Where a case is discussed. */
export interface AtCase {
  readonly table: string;
  readonly moment: string;
  readonly zaak: string;
}

/** What the parts of a sheet need to know. */
export interface SheetProps {
  readonly at: AtCase;
  readonly sheet: Zaakblad;
  readonly version: string | null;
  /** The case as the agenda tells of it now; null: it is not on it. */
  readonly item: PuntOpAgenda | null;
  readonly leden: AtMeeting['leden'];
  readonly voorzitter: string | null;
  readonly isChair: boolean;
  /** Opens the sheet anew, which is logged again. */
  readonly onRefresh: () => Promise<void>;
}
