import type { Given } from './given.js';

/** Whether a case can be at a ZSM table for who was given this; other cases are only looked for by their id. */
export const comesOnBoard = ({ kind, partnership, isOwn }: Given): boolean =>
  kind === 'aanhouding' || partnership === 'zsm' || (isOwn && kind === 'zsm-beslissing');
