import type { Contract, Instant, Json, JsonObject, RulebookDocument } from '#core';

/** One question of sharing: may this recipient know of this report, for this purpose, at this moment, and what of it? */
export interface Question {
  readonly document: RulebookDocument;
  readonly contract: Contract;
  readonly reportId: string;
  readonly data: JsonObject;
  readonly facts: Readonly<Record<string, Json>>;
  readonly partners: readonly string[];
  readonly provider: { readonly code: string; readonly kind: string };
  readonly recipient: { readonly code: string; readonly kind: string; readonly function: string | null };
  readonly partnership: string;
  readonly purpose: string;
  readonly at: Instant;
}
