import type { Received } from '../partner/inbox.js';
import type { PlayedRow } from '../play/play-event.js';

/** Whole milliseconds from the sender's receipt to the delivery in the recipient's hands; 0 when that came first. */
export const latencyOf = ({ answeredAt }: PlayedRow, { at }: Received): number =>
  Math.max(0, Math.round(at - answeredAt));
