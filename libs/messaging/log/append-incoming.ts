import type { Instant, PartnerId } from '#core';
import { inTopic } from './in-topics.js';
import type { Log, LogRecord, Position } from './log.js';

const LONGEST_WAIT_MS = 10_000;

/**
 * Appends what one sender reports to its own topic, all in one go and in its order. Throws when the log cannot be reached in
 * time: then it is not known what was stored.
 */
export const appendIncoming = (
  log: Log,
  sender: PartnerId,
  records: readonly LogRecord[],
  at: Instant,
): Promise<readonly Position[]> => inTime(log.append(inTopic(sender), records, at));

const inTime = <Result>(append: Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('het log antwoordt niet')), LONGEST_WAIT_MS);
    void append.then(resolve, reject).finally(() => clearTimeout(timer));
  });
