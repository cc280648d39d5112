import type { JsonObject } from '../../report/json.js';
import type { ActRefusal } from './act-refusal.js';

/** A report as an act makes it. What was filled in is still to be checked against the contract of its kind. */
export interface Draft {
  readonly kind: string;
  readonly data: JsonObject;
}

/** The report, or everything that keeps it from being one, told at once. */
export type Drafted = { readonly draft: Draft } | { readonly refusals: readonly ActRefusal[] };
