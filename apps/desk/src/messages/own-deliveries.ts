import { dataOf } from '#contracts';
import { decidedKey, translated, type Instant, type OwnDelivery, type ReportSight } from '#core';
import { deliveriesOfReports, explanationKey } from '#store';
import { checkedAgain, type CheckedAgain } from '../checked-again.js';
import type { FoundMessage } from './find-message.js';
import type { MessageParts } from './message-parts.js';

/** The deliveries of a report to who looks, as things stand now, and what was found on the way. */
export interface OwnDeliveries {
  readonly deliveries: readonly OwnDelivery[];
  readonly checked: readonly CheckedAgain[];
}

/** A recipient's own deliveries of a report, checked again (P8, P20). What was stopped before it was handed out is not there. */
export const ownDeliveries = async (
  parts: MessageParts,
  { explained, row }: FoundMessage,
  { recipients }: Extract<ReportSight, { readonly tag: 'own' }>,
  at: Instant,
): Promise<OwnDeliveries> => {
  const due = await deliveriesOfReports(parts.pool, recipients, [row.id]);
  const checked = await checkedAgain(parts, due, at);
  const deliveries: OwnDelivery[] = [];
  for (const one of checked) {
    const stored = explained.deliveries.find(
      ({ name, number }) => name === one.due.partner && number === one.due.number,
    );
    if (stored === undefined || (one.given === null && !stored.isHandedOut)) continue;
    const key = decidedKey({ ...stored, isShared: true });
    const recipient = explained.explanation.ontvangers.find(
      (explanation) => explanationKey(explanation) === key,
    );
    if (recipient === undefined) continue;
    const seen = await seenIn(parts, one);
    deliveries.push({ recipient, checks: explained.checks.get(key) ?? [], ...seen });
  }
  return { deliveries, checked };
};

const seenIn = async (
  { keyring, rulebooks }: MessageParts,
  { due, given }: CheckedAgain,
): Promise<Pick<OwnDelivery, 'data' | 'view'>> => {
  const body = given === null ? null : keyring.bodyOf(due);
  if (given === null || body === null) return { data: null, view: null };
  const rulebook = await rulebooks.byId(due.rulebook);
  return { data: translated(rulebook, due.kind, dataOf(body)), view: given.data };
};
