import type { LogBatch } from './log.js';

interface Waiting {
  readonly batch: LogBatch;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const AT_ONCE = 2;
const MOST_REPORTS = 500;

/**
 * Handles batches of several partitions together: what comes in while others are being handled shares the next transaction.
 * Nothing waits to fill, yet at a calm pace a commit carries more than one report. When a group fails each of its batches is
 * tried by itself, so that one that keeps failing stops only its own partition.
 */
export const inOneGo = (
  handle: (batches: readonly LogBatch[]) => Promise<void>,
): ((batch: LogBatch) => Promise<void>) => {
  const waiting: Waiting[] = [];
  let running = 0;

  const run = async (): Promise<void> => {
    running += 1;
    while (waiting.length > 0) await settle(handle, takeFrom(waiting));
    running -= 1;
  };

  return (batch) =>
    new Promise((resolve, reject) => {
      waiting.push({ batch, resolve, reject });
      if (running < AT_ONCE) void run();
    });
};

/** The first that waits, and those after it as long as the group stays small enough. */
const takeFrom = (waiting: Waiting[]): readonly Waiting[] => {
  let reports = 0;
  const end = waiting.findIndex(({ batch }, n) => (reports += batch.records.length) > MOST_REPORTS && n > 0);
  return waiting.splice(0, end === -1 ? waiting.length : end);
};

const settle = async (
  handle: (batches: readonly LogBatch[]) => Promise<void>,
  group: readonly Waiting[],
): Promise<void> => {
  try {
    await handle(group.map(({ batch }) => batch));
    for (const { resolve } of group) resolve();
  } catch (error) {
    if (group.length > 1) for (const one of group) await settle(handle, [one]);
    else group[0]?.reject(error);
  }
};
