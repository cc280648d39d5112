import type { Actie } from '../../api/desk.generated.js';
import type { Tone } from '../../parts/badge.js';

/** How an action stands: its word, and its tone beside that. */
export const ACTION_STATES = {
  open: ['open', 'info'],
  opgepakt: ['picked-up', 'changed'],
  gedaan: ['done', 'good'],
  'te laat': ['late', 'bad'],
  'te laat gedaan': ['done-late', 'warning'],
  vervallen: ['dropped', 'quiet'],
} as const satisfies Record<Actie['stand'], readonly [string, Tone]>;
