import type { Pool } from 'pg';
import type { HandOutParts } from '#contracts';
import type { Given } from '#core';
import { deliveriesOfReports } from '#store';
import { checkedAgain, type CheckedAgain } from '../checked-again.js';

export interface StandParts extends HandOutParts {
  readonly pool: Pool;
}

/** Something in a dossier, and what may be shown of it now. */
export interface Checked {
  /** What it is in the dossier. */
  readonly before: Given;
  readonly given: CheckedAgain['given'];
  /** Null: an own report, or one of which the store has no delivery any more. */
  readonly due: CheckedAgain['due'] | null;
  readonly check: CheckedAgain['check'];
}

/** What is in a dossier, checked again as things stand now (P8, P20). */
export const asThingsStand = async (
  parts: StandParts,
  all: readonly Given[],
  at: number,
): Promise<readonly Checked[]> => {
  const delivered = all.filter(({ isOwn }) => !isOwn);
  const recipients = [...new Set(delivered.map(({ recipient }) => recipient))];
  const due = await deliveriesOfReports(parts.pool, recipients, [
    ...new Set(delivered.map(({ reportId }) => reportId)),
  ]);
  const ids = new Set(delivered.map(({ id }) => id));
  const checked = await checkedAgain(
    parts,
    due.filter(({ deliveryId }) => ids.has(deliveryId)),
    at,
  );
  const byId = new Map(checked.map((one) => [one.due.deliveryId, one]));
  return all.map((before): Checked => {
    const found = before.isOwn ? undefined : byId.get(before.id);
    return found === undefined
      ? { before, given: before.isOwn ? before : null, due: null, check: null }
      : { before, ...found };
  });
};
