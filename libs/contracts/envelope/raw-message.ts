import type { Instant, PartnerId } from '#core';

/** A message as it came from the wire, before anything in it was read. */
export interface RawMessage {
  /** Who delivered it, as the edge authenticated it. */
  readonly partner: PartnerId;
  readonly receivedAt: Instant;
  /** `topic/partition/offset` in the log; null before the append. */
  readonly position: string | null;
  /** The `content-type` header. */
  readonly contentType: string | null;
  /** Headers in wire order, repeats included: HTTP `ce-…` (percent-encoded) or Kafka `ce_…` (UTF-8). Others are ignored. */
  readonly attributes: readonly (readonly [name: string, value: Buffer])[];
  /** The Kafka key. */
  readonly key: Buffer | null;
  readonly value: Buffer;
}
