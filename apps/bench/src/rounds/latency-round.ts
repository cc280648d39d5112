import { inputEvents } from '../input/input-events.js';
import type { InputEvent } from '../input/input-event.js';
import { cpuSeconds, cpuSecondsOfTree } from '../measure/process-figures.js';
import { percentile } from '../measure/percentile.js';
import type { Bench } from '../place/bench.js';
import { benchTopic } from '../place/feed.js';
import type { Input } from '../place/input.js';
import { latencies } from '../recipients/arrivals.js';
import { untilArrived } from '../recipients/until-arrived.js';
import { openStreet, type Street } from '../street/open-street.js';
import { atPace } from './at-pace.js';

export interface Latency {
  /** Reports per second that were sent. */
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Cores that intake, dispatch and PostgreSQL kept busy; what runs beside them on the machine does not change it. */
  readonly cores: number;
}

const WARM_UP_MS = 3_000;

/** Milliseconds from a report's acknowledgement to each of its deliveries, at a steady load that does not wait for anything. */
export const latencyRound = async (bench: Bench, input: Input, perSecond: number): Promise<Latency> => {
  const { template, brokers, partners, stretch } = input;
  const database = `${template}_wachttijd`;
  const street = await openStreet(bench, { template, database, brokers, partners, from: stretch.next });
  const series = `${database}-${perSecond}-${performance.now()}`;
  const lead = Math.ceil((perSecond * WARM_UP_MS) / 1_000);
  const count = lead + Math.ceil((perSecond * bench.settings.latencyMs) / 1_000);
  const events = [...inputEvents(series, count, Date.now())];
  await send(street, input, events.slice(0, lead), perSecond);
  const cpu = meter(bench, street);
  const before = await cpu();
  const acknowledgedAt = await send(street, input, events.slice(lead), perSecond);
  const seconds = (await cpu()) - before;
  await street.close();
  const found = latencies(street.arrivals, acknowledgedAt);
  const cores = (seconds * perSecond) / (count - lead);
  return { perSecond, p50: percentile(found, 50), p99: percentile(found, 99), cores };
};

/** CPU seconds that the street has used until now. */
const meter =
  ({ place }: Bench, { apps }: Street) =>
  async (): Promise<number> => {
    const used = await Promise.all([
      cpuSecondsOfTree(place.serverPid),
      ...apps.map(({ pid }) => cpuSeconds(pid)),
    ]);
    return used.reduce((sum, one) => sum + one, 0);
  };

/** Sends at this pace and waits until everything has arrived; gives when each report was acknowledged. */
const send = async (
  { log, arrivals, apps }: Street,
  { stretch, brokers }: Input,
  events: readonly InputEvent[],
  perSecond: number,
): Promise<ReadonlyMap<string, number>> => {
  const acknowledgedAt = new Map<string, number>();
  const wanted = arrivals.length + events.reduce((sum, { recipients }) => sum + recipients, 0);
  await atPace(events, perSecond, async ({ reportId, record }) => {
    const positions = await log.append(benchTopic, [record], Date.now());
    acknowledgedAt.set(reportId, performance.now());
    // Kafka outlives the database of this round: the next one begins after it.
    if (brokers.length > 0) stretch.extend(positions);
  });
  await untilArrived(arrivals, wanted, apps);
  return acknowledgedAt;
};
