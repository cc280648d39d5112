import { toRfc3339, type Instant } from '../report/instant.js';
import type { ReportId } from '../report/received-report.js';
import type { SharedView } from './view.js';

/** New; what you have is no longer current; what you have was withdrawn. */
export type SignalStatus = 'nieuw' | 'niet-actueel' | 'ingetrokken';

/** What a signal (niveau 0) tells: kind, status, moment and reference, and nothing about a person. */
export const signalView = (
  kind: string,
  status: SignalStatus,
  at: Instant,
  reference: ReportId,
): SharedView =>
  ({ niveau: 0, soort: kind, status, moment: toRfc3339(at), verwijzing: reference }) as unknown as SharedView;
