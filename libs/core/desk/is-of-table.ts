import type { CurrentReport } from './current-report.js';

/** Whether a report tells the viewer that its case is at the ZSM table. */
export const isOfTable = ({ kind, partnerships, isOwn }: CurrentReport): boolean =>
  kind === 'aanhouding' || partnerships.has('zsm') || (isOwn && kind === 'zsm-beslissing');
