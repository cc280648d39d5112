import type { FieldError } from '../../parts/error-summary.js';

/** What an act becomes: the body that is sent, and of each place in it (a JSON Pointer) the control in which it was filled in. */
export interface BuiltAct {
  readonly body: Readonly<Record<string, unknown>>;
  readonly places: readonly (readonly [pointer: string, field: string])[];
}

/** An act that somebody fills in. */
export interface ActShape {
  /** What is wrong or missing, before anything is sent. */
  readonly errors: readonly FieldError[];
  readonly built: BuiltAct;
  /** What is read once more before it is sent. */
  readonly rows: readonly { readonly name: string; readonly value: string }[];
}
