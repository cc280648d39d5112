import {
  asTold,
  ownPart,
  senderPart,
  type Explanation,
  type Instant,
  type SecondLookExplanation,
} from '#core';
import { explanationKey } from '#store';
import type { CheckedAgain } from '../checked-again.js';
import type { FoundMessage } from './find-message.js';
import type { MessageParts } from './message-parts.js';
import { ownDeliveries } from './own-deliveries.js';
import { seesWhole } from './seen-deliveries.js';

/** Why a report went where it went, as far as who looks may know. */
export interface ToldExplanation {
  readonly explanation: Explanation;
  /** What later checks changed for a recipient; a recipient hears nothing of these: they tell what it does not get. */
  readonly checksOf: (recipient: Explanation['ontvangers'][number]) => readonly SecondLookExplanation[];
  /** What was found now about the own deliveries, to be kept. */
  readonly checked: readonly CheckedAgain[];
}

/** The whole for who watches over the hub, without what senders do not hear for a sender, and the own part for a recipient. */
export const toldExplanation = async (
  parts: MessageParts,
  found: FoundMessage,
  at: Instant,
): Promise<ToldExplanation> => {
  const { sight, row, explained } = found;
  const checksOf: ToldExplanation['checksOf'] = (recipient) =>
    (explained.checks.get(explanationKey(recipient)) ?? []).map(asTold);
  if (sight.tag === 'all') return { explanation: explained.explanation, checksOf, checked: [] };
  if (seesWhole(sight, row))
    return { explanation: senderPart(explained.rulebook, explained.explanation), checksOf, checked: [] };
  const { deliveries, checked } = await ownDeliveries(parts, found, sight, at);
  return { explanation: ownPart(explained.explanation, deliveries), checksOf: () => [], checked };
};
