import type { PoolClient } from 'pg';
import {
  recipientOfName,
  redeliveryVerdict,
  type DeliveryCheck,
  type RecipientName,
  type Rulebook,
  type SkipReason,
} from '#core';
import { readBefore } from '../deliveries/attempts.js';
import { deliveriesAt, type DueDelivery } from '../deliveries/read-deliveries.js';
import type { DeliveryPlace } from './redelivery-choice.js';

type Client = Pick<PoolClient, 'query'>;

/** A delivery that somebody wants to deliver again. */
export interface WantedAgain extends DeliveryPlace {
  /** Whether it is wanted even if the recipient already has it. */
  readonly also: boolean;
  readonly isInOtherJob: boolean;
}

/** A delivery as it stands now: ready to be handed over again, or why not. */
export interface Considered {
  readonly due: DueDelivery;
  readonly reason: SkipReason | null;
  readonly event: Buffer | null;
  /** What the check found, to be kept before anything leaves. */
  readonly check: DeliveryCheck | null;
}

/** Takes the second look at a delivery (P20). */
export type LookAgain = (due: DueDelivery, hasRead: boolean) => Promise<Pick<Considered, 'event' | 'check'>>;

/** How each of these deliveries stands now, in the order of their streams. The same for a plan and for the job itself. */
export const considerAgain = async (
  client: Client,
  rulebook: Rulebook,
  wanted: readonly WantedAgain[],
  look: LookAgain,
): Promise<readonly Considered[]> => {
  const due = await deliveriesAt(client, wanted);
  const read = await readBefore(client, wanted);
  const handed = await handedOverUpTo(client, [...new Set(wanted.map(({ partner }) => partner))]);
  const asked = new Map(wanted.map((one) => [keyOf(one), one]));
  const considered: Considered[] = [];
  for (const one of due) {
    const { also = false, isInOtherJob = false } = asked.get(keyOf(one)) ?? {};
    const hasRead = read.has(keyOf(one));
    const reason = redeliveryVerdict(
      {
        isCaseDestroyed: one.wrappedKey === null || one.wrappedKey.length === 0,
        isBodyDestroyed: one.sealed === null,
        isReplaced: one.isStopped && !one.isHalted,
        isHalted: one.isHalted,
        isOnLog: rulebook.partners.get(recipientOfName(one.partner).recipient)?.isOnLog !== false,
        isHandedOver: one.number < (handed.get(one.partner) ?? 0),
        isInOtherJob,
        hasRead,
      },
      also,
    );
    if (reason !== null) considered.push({ due: one, reason, event: null, check: null });
    else {
      const { event, check } = await look(one, hasRead);
      considered.push({ due: one, reason: event === null ? 'gestopt' : null, event, check });
    }
  }
  return considered;
};

const keyOf = ({ partner, number }: DeliveryPlace): string => `${partner}/${number}`;

/** Up to where dispatch handed over the streams of these recipients. */
const handedOverUpTo = async (
  client: Client,
  partners: readonly RecipientName[],
): Promise<ReadonlyMap<RecipientName, number>> => {
  const { rows } = await client.query<{ partner: RecipientName; next: string }>({
    name: 'handed-over-up-to',
    text: `
      select p.partner, n.next from unnest($1::text[]) as p (partner)
      join position n on n.reader = 'dispatch' and n.topic = 'out.' || p.partner and n.partition = 0`,
    values: [partners],
  });
  return new Map(rows.map(({ partner, next }) => [partner, Number(next)]));
};
