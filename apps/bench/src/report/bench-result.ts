import type { Lateness } from '../rounds/clock-round.js';
import type { Console } from '../rounds/console-round.js';
import type { Duel } from '../rounds/duel.js';
import type { Latency } from '../rounds/latency-round.js';
import type { Messages } from '../rounds/messages-round.js';
import type { Routing } from '../rounds/routing-round.js';
import type { Sharing } from '../rounds/sharing-round.js';
import type { Tables } from '../rounds/tables-round.js';
import type { Throughput } from '../rounds/throughput-round.js';

export interface Latencies {
  readonly at200: Latency;
  /** At half of what the street can do; null when that was not measured. */
  readonly atHalf: Latency | null;
}

/** All that one run of the bench found; null for what was not measured. */
export interface BenchResult {
  readonly reports: number;
  readonly embedded: Duel | null;
  readonly kafka: Duel | null;
  /** Why there is no Kafka, in Dutch; null when there is. */
  readonly withoutKafka: string | null;
  readonly endToEnd: number | null;
  readonly latency: Latencies | null;
  readonly latencyOnKafka: Latencies | null;
  readonly clock: Lateness | null;
  readonly clockOnKafka: Lateness | null;
  readonly intakeMemory: Throughput['memoryMb'] | null;
  readonly startMemory: number | null;
  readonly sharing: Sharing | null;
  readonly routing: Routing | null;
  readonly tables: Tables | null;
  /** Null too on a machine without a browser. */
  readonly console: Console | null;
  readonly messages: Messages | null;
}
