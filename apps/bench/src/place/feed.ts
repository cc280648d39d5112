import { inTopic, inTopics, type Log, type Position } from '#messaging';
import { benchPartner } from '../input/input-event.js';
import { inputEvents } from '../input/input-events.js';

/** Where the reports of one run lie: per partition the first offset and the one after the last. */
export type Stretch = ReadonlyMap<number, { readonly first: number; readonly next: number }>;

export const benchTopic = inTopic(benchPartner);
const PARTITIONS = 12;
const AT_ONCE = 500;

/** Appends the input of a run to the partner's topic. */
export const feed = async (log: Log, series: string, count: number): Promise<Stretch> => {
  await log.ensureTopics(inTopics([benchPartner], PARTITIONS));
  const stretch = new Map<number, { first: number; next: number }>();
  const now = Date.now();
  let chunk = [];
  for (const { record } of inputEvents(series, count, now)) {
    chunk.push(record);
    if (chunk.length < AT_ONCE) continue;
    extend(stretch, await log.append(benchTopic, chunk, now));
    chunk = [];
  }
  if (chunk.length > 0) extend(stretch, await log.append(benchTopic, chunk, now));
  return stretch;
};

/** Makes a stretch reach as far as these positions. */
export const extend = (
  stretch: Map<number, { first: number; next: number }>,
  positions: readonly Position[],
): void => {
  for (const { partition, offset } of positions) {
    const { first, next } = stretch.get(partition) ?? { first: offset, next: offset };
    stretch.set(partition, { first: Math.min(first, offset), next: Math.max(next, offset + 1) });
  }
};
