import { dataOf, handOut, type HandOutParts } from '#contracts';
import {
  decidedKey,
  isJsonObject,
  type RecipientName,
  translated,
  type JsonObject,
  type OwnDelivery,
} from '#core';
import type { Pool } from 'pg';
import type { Clock } from '#runtime';
import { explanationKey, readDeliveries, type ExplainedReport, type StoredDecision } from '#store';

export interface OwnParts extends HandOutParts {
  readonly pool: Pool;
  readonly clock: Clock;
}

/**
 * A recipient's own deliveries of a report; those of a function are not its organisation's. What was stopped before it was handed out is not there:
 * nothing tells that it was meant for this partner.
 */
export const ownDeliveries = async (
  parts: OwnParts,
  { deliveries, explanation, checks }: ExplainedReport,
  caller: RecipientName,
): Promise<readonly OwnDelivery[]> => {
  const own: OwnDelivery[] = [];
  for (const delivery of deliveries.filter(({ name }) => name === caller)) {
    const key = decidedKey({ ...delivery, isShared: true });
    const recipient = explanation.ontvangers.find((one) => explanationKey(one) === key);
    const seen = await seenNow(parts, delivery);
    if (recipient === undefined || seen === null) continue;
    own.push({ recipient, checks: checks.get(key) ?? [], ...seen });
  }
  return own;
};

const seenNow = async (
  parts: OwnParts,
  { name, number, isHandedOut }: StoredDecision,
): Promise<Pick<OwnDelivery, 'data' | 'view'> | null> => {
  const [due] = await readDeliveries(parts.pool, name, number ?? 0, 1);
  if (due === undefined) return null;
  const { event } = await handOut(parts, due, parts.clock(), isHandedOut);
  if (event === null) return isHandedOut ? { data: null, view: null } : null;
  const body = parts.keyring.bodyOf(due);
  const rulebook = await parts.rulebooks.byId(due.rulebook);
  return {
    data: body === null ? null : translated(rulebook, due.kind, dataOf(body)),
    view: viewIn(event),
  };
};

const viewIn = (event: Buffer): JsonObject | null => {
  const read: unknown = JSON.parse(event.toString('utf8'));
  const view = isJsonObject(read) ? read['data'] : undefined;
  return isJsonObject(view) ? view : null;
};
