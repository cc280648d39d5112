import type { JsonObject } from './json.js';

/** A decision at the ZSM table that stands (M6 `definitief`): people decide, and the hub never holds it back (P23). */
export const isFinalDecision = (kind: string, data: JsonObject): boolean =>
  kind === 'zsm-beslissing' && data['status'] === 'definitief';
