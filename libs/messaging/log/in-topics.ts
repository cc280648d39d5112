import type { PartnerId } from '#core';
import type { Topic } from './log.js';

/** A partner's own topic into the hub. */
export const inTopic = (partner: PartnerId): string => `in.${partner}`;

/**
 * The topics partners report on. Their timestamps are the broker's, so that the moment of receipt never comes from a
 * partner's clock (the embedded log has no such setting: there the gateway appends).
 */
export const inTopics = (partners: Iterable<PartnerId>, partitions: number): readonly Topic[] =>
  [...partners].map((partner) => ({
    name: inTopic(partner),
    partitions,
    config: { 'message.timestamp.type': 'LogAppendTime' },
  }));
