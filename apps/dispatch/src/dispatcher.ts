import type { Pool } from 'pg';
import { recipientOfName, recipientsAtTables, type Instant } from '#core';
import { holdLeases, outTopic, pause, type Leases, type Log, type Signals, type Trouble } from '#messaging';
import { streamNames, streamsToRedeliver } from '#store';
import { keepHandingOver } from './again/hand-over-again.js';
import type { ViewParts } from './streams/delivery-records.js';
import { handOver, whereToGoOn } from './streams/hand-over.js';
import { streamNamed } from './streams/streams.js';

export interface DispatchParts extends ViewParts {
  readonly pool: Pool;
  readonly leasePool: Pool;
  readonly log: Log;
  readonly signals: Signals;
  readonly clock: () => Instant;
  /** Partitions of a recipient's topic when it does not exist yet. */
  readonly outPartitions: number;
  readonly onTrouble: (trouble: Trouble) => void;
}

const LOOK_AGAIN_MS = 250;
/** What is announced within this time goes out together: it costs a little latency and saves most of the work. */
const GATHER_MS = 30;

/**
 * Delivers what is due: every stream is held by one of the live dispatchers, which hands it over in its own order. What people have
 * delivered again goes beside it, so that it holds up no stream, and no stream it.
 */
export const startDispatcher = (parts: DispatchParts): Pick<Leases, 'stop'> => {
  const { leasePool: pool, onTrouble } = parts;
  const due = holdLeases({
    pool,
    group: 'dispatch',
    resources: () => streamsOnLog(parts),
    run: (name, signal) => deliverStream(parts, name, signal),
    onTrouble,
  });
  const again = holdLeases({
    pool,
    group: 'herlevering',
    resources: () => streamsToRedeliver(parts.pool),
    run: (name, signal) => keepHandingOver(parts, name, signal),
    onTrouble,
  });
  return { stop: async () => void (await Promise.all([due.stop(), again.stop()])) };
};

/** The streams that go to a topic; of a partner that fetches its deliveries only the receipts do, unless its board is made of them. */
const streamsOnLog = async ({ pool, rulebooks }: DispatchParts): Promise<readonly string[]> => {
  const { rulebook } = await rulebooks.active();
  const atTables = new Set(recipientsAtTables(rulebook));
  return (await streamNames(pool)).filter((name) => {
    if (!name.startsWith(OUT)) return name.startsWith(RECEIPTS);
    const recipient = name.slice(OUT.length);
    const partner = rulebook.partners.get(recipientOfName(recipient).recipient);
    return partner?.isOnLog !== false || atTables.has(recipient);
  });
};

const OUT = 'out.';
const RECEIPTS = 'receipts.';

const deliverStream = async (parts: DispatchParts, name: string, signal: AbortSignal): Promise<void> => {
  const stream = streamNamed(parts.pool, parts, name);
  await parts.log.ensureTopics([outTopic(name, parts.outPartitions)]);
  let next = await whereToGoOn(parts.pool, stream);
  while (!signal.aborted) {
    const woken = wokenBy(parts.signals, name, signal);
    next = await handOver(parts, stream, next, signal);
    await woken;
    await pause(GATHER_MS, signal);
  }
};

/** Listens before the work starts, so that what is announced meanwhile is not missed. */
const wokenBy = (signals: Signals, name: string, signal: AbortSignal): Promise<void> => {
  const waking = new AbortController();
  const stop = signals.listen(name, () => waking.abort());
  return pause(LOOK_AGAIN_MS, AbortSignal.any([signal, waking.signal])).finally(stop);
};
