import type { Contract, Instant, JsonObject } from '#core';
import type { Level } from './level-of.js';

/** What a decision to share is about. */
export interface About {
  readonly contract: Contract;
  readonly provider: string;
  readonly recipient: string;
  readonly partnership: string;
  readonly purpose: string;
}

/** A compiled rulebook as the comparison asks it; a spec of the core makes one, since only that may look inside. */
export interface Compiled {
  /** null: no rule speaks of it. */
  readonly planFor: (about: About) => CompiledPlan | null;
}

export interface CompiledPlan {
  /** The names of the conditions it depends on. */
  readonly conditions: readonly string[];
  readonly personConditions: readonly string[];
  /** Which rules and prohibitions hold, as the compiled side notes it. */
  readonly held: (moment: { at: Instant; region: string | null }, holds: (name: string) => boolean) => string;
  /** The codes of those rules and prohibitions. */
  readonly codesOf: (held: string) => readonly string[];
  readonly levelOf: (held: string) => Level;
  /** How a category is shared outside persons, or of a person; null: not at all. */
  readonly verbFor: (
    held: string,
    category: string,
    whose: { readonly role: string; readonly meets: (condition: string) => boolean } | null,
  ) => string | null;
  /** The view of a report; `meets` tells of the person at a place in its list whether a condition holds. */
  readonly viewOf: (
    held: string,
    data: JsonObject,
    at: Instant,
    meets: (condition: string, place: number) => boolean,
  ) => JsonObject;
}
