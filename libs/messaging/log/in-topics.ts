import type { PartnerId } from '#core';
import type { Topic } from './log.js';

/** A partner's own topic into the hub. */
export const inTopic = (partner: PartnerId): string => `in.${partner}`;

/**
 * Whose clock gives the moment of receipt: the broker's, so that it never comes from a partner, or that of who appends, for
 * simulated time. The embedded log has no such setting: there the gateway appends.
 */
export type ReceiptClock = 'LogAppendTime' | 'CreateTime';

const CONFIG: Readonly<Record<ReceiptClock, Readonly<Record<string, string>>>> = {
  LogAppendTime: { 'message.timestamp.type': 'LogAppendTime' },
  // simulated time may lie days ahead, which a broker otherwise refuses
  CreateTime: {
    'message.timestamp.type': 'CreateTime',
    'message.timestamp.after.max.ms': '9223372036854775807',
  },
};

/** The topics partners report on. */
export const inTopics = (
  partners: Iterable<PartnerId>,
  partitions: number,
  clock: ReceiptClock = 'LogAppendTime',
): readonly Topic[] =>
  [...partners].map((partner) => ({
    name: inTopic(partner),
    partitions,
    config: CONFIG[clock],
  }));

/** A topic the hub delivers on; its timestamps are the broker's. */
export const outTopic = (name: string, partitions: number): Topic => ({
  name,
  partitions,
  config: CONFIG.LogAppendTime,
});
