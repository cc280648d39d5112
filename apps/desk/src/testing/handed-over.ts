import type { RecipientName } from '#core';
import { readDeliveries, recordAttempt } from '#store';
import type { DeskParts } from '../desk-parts.js';

/** Notes of all that was delivered to these recipients that it was put on their topics, as dispatch does. */
export const handedOver = async (
  { pool, clock }: Pick<DeskParts, 'pool' | 'clock'>,
  ...recipients: readonly RecipientName[]
): Promise<void> => {
  for (const recipient of recipients)
    for (const { number } of await readDeliveries(pool, recipient, 0, 1_000))
      await recordAttempt(
        pool,
        { stream: `out.${recipient}`, first: number, last: number, channel: 'log', at: new Date(clock()) },
        'dispatch',
      );
};
