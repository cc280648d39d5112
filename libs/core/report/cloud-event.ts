import type { Instant } from './instant.js';

declare const unvalidated: unique symbol;

/** What a sender put in `data`. Nothing may be read from it before `validate` has turned it into a `ValidReport`. */
export type Unvalidated = { readonly [unvalidated]: true };

/** A decoded CloudEvents 1.0 envelope in the NL GOV profile: attributes are checked, `data` is not. */
export interface CloudEvent {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** When the sender registered the report (NL GOV: the time of registration, not of the real-world event). */
  readonly time: Instant;
  /** The sender's opaque reference of the case, or the hub's case id as found in an earlier delivery. Never a BSN. */
  readonly subject: string;
  readonly dataschema?: string;
  /** Extension attributes, e.g. `namens`: the organisation a stand-in acts for. */
  readonly extensions: Readonly<Record<string, string>>;
  readonly data: Unvalidated;
}
