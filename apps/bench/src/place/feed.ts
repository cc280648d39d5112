import { inTopic, inTopics, type Log } from '#messaging';
import { benchPartner } from '../input/input-event.js';
import { inputEvents } from '../input/input-events.js';
import { stretch, type Stretch } from './stretch.js';

export const benchTopic = inTopic(benchPartner);
const PARTITIONS = 12;
const AT_ONCE = 500;

/** Appends the input of a run to the partner's topic, of as many partitions as intake makes it. */
export const feed = async (log: Log, series: string, count: number): Promise<Stretch> => {
  await log.ensureTopics(inTopics([benchPartner], PARTITIONS));
  const fed = stretch();
  const now = Date.now();
  let chunk = [];
  for (const { record } of inputEvents(series, count, now)) {
    chunk.push(record);
    if (chunk.length < AT_ONCE) continue;
    fed.extend(await log.append(benchTopic, chunk, now));
    chunk = [];
  }
  if (chunk.length > 0) fed.extend(await log.append(benchTopic, chunk, now));
  return fed;
};
