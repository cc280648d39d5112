import type { Fault, Json } from '#core';

/** The attributes and data of a message, read by the rules of its mode but not yet checked. */
export interface WireEvent {
  /** Null for an attribute that is there but cannot be read; no map at all when the whole envelope cannot be read. */
  readonly attributes: ReadonlyMap<string, string | null> | null;
  /** Absent when there was none or when it could not be read; then `faults` says why. */
  readonly data?: Json;
  readonly faults: readonly Fault[];
}
