import { createHash } from 'node:crypto';

/** The NOTIFY channel of a topic: a hash, because a channel's name is short. */
export const channelOf = (topic: string): string =>
  `log_${createHash('sha256').update(topic).digest('hex').slice(0, 32)}`;
