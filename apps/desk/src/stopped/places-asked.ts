import { maySeeStream, type Person, type RecipientName } from '#core';
import type { Refusal } from '#runtime';
import { deliveriesNamed, handedOverBetween, lateDeliveries, type DeliveryPlace } from '#store';
import { findMessage } from '../messages/find-message.js';
import { seenDeliveries } from '../messages/seen-deliveries.js';
import type { PlanQuestion } from './plan-question.js';
import type { StoppedParts, Watching } from './stopped-parts.js';
import { momentsAt } from './stopped-settings.js';

/** The deliveries that are asked for, of those that somebody may know of, and at most so many. */
export const placesAsked = async (
  parts: StoppedParts,
  person: Person,
  { seen, scope }: Watching,
  question: PlanQuestion,
  most: number,
): Promise<{ readonly places: readonly DeliveryPlace[] } | Refusal> => {
  const { pool, stopped, clock } = parts;
  const isTheirs = ({ partner }: { readonly partner: RecipientName }): boolean =>
    maySeeStream(scope, partner);
  switch (question.tag) {
    case 'group': {
      const { tag, recipient } = question.cause;
      const stream = seen.streams.find(({ partner }) => partner === recipient);
      if (stream === undefined) return { places: [] };
      return { places: await lateDeliveries(pool, tag, stream, momentsAt(stopped, clock()), null, most) };
    }
    case 'period':
      return {
        places: await handedOverBetween(pool, question.recipient, question.from, question.until, most),
      };
    case 'chosen':
      return { places: (await deliveriesNamed(pool, question.ids)).filter(isTheirs) };
    case 'report': {
      const found = await findMessage(parts, person, question.report);
      if ('refusal' in found) return found;
      const ids = seenDeliveries(found.sight, found.row)
        .filter(isTheirs)
        .map(({ deliveryId }) => deliveryId);
      return { places: await deliveriesNamed(pool, ids) };
    }
  }
};
