import type { Pool } from 'pg';
import { decodeDelivery, handOut, type HandedOut, type HandOutParts } from '#contracts';
import type { Given, Instant } from '#core';
import { readBefore, type DueDelivery } from '#store';

/** A delivery as things stand now. */
export interface CheckedAgain {
  readonly due: DueDelivery;
  /** As it may be shown; null: no more. */
  readonly given: Given | null;
  readonly check: HandedOut['check'];
}

/** Checks deliveries again before they are shown to people (P8, P20); what was found is for who shows them to keep. */
export const checkedAgain = async (
  parts: HandOutParts & { readonly pool: Pool },
  deliveries: readonly DueDelivery[],
  at: Instant,
): Promise<readonly CheckedAgain[]> => {
  const read = await readBefore(parts.pool, deliveries);
  return Promise.all(
    deliveries.map(async (due) => {
      const { event, check } = await handOut(parts, due, at, read.has(`${due.partner}/${due.number}`));
      const given = event === null ? null : (decodeDelivery(due.partner, event)?.given ?? null);
      return { due, given, check };
    }),
  );
};
