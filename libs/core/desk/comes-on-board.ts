import type { Given } from './given.js';

/** What who sends it itself brings to a ZSM table or an overleg. */
const BRINGS_ITSELF = ['zsm-beslissing', 'sash-uitkomst', 'agendapunt'];

/** Whether a case can be at a ZSM table or an overleg for who was given this; other cases are only looked for by their id. */
export const comesOnBoard = ({ kind, partnership, isOwn }: Given): boolean =>
  kind === 'aanhouding' ||
  partnership === 'zsm' ||
  partnership === 'actie-overleg' ||
  (isOwn && BRINGS_ITSELF.includes(kind));
