import type { Lateness } from '../rounds/clock-round.js';
import type { Console } from '../rounds/console-round.js';
import type { Duel } from '../rounds/duel.js';
import type { Latency } from '../rounds/latency-round.js';
import type { Messages } from '../rounds/messages-round.js';
import type { Routing } from '../rounds/routing-round.js';
import type { Sharing } from '../rounds/sharing-round.js';
import type { Spread, Tables } from '../rounds/tables-round.js';
import type { BenchResult, Latencies } from './bench-result.js';

/** The whole result as one line of JSON; rates in reports per second, latencies in ms, memory in MB, sharing and routing in µs. */
export const jsonLine = (result: BenchResult): string =>
  JSON.stringify({
    reports: result.reports,
    floor: { perSecond: rounded(result.embedded?.floor), kafkaPerSecond: rounded(result.kafka?.floor) },
    embedded: side(result.embedded),
    kafka: side(result.kafka),
    ...(result.withoutKafka === null ? {} : { withoutKafka: result.withoutKafka }),
    endToEnd: { perSecond: rounded(result.endToEnd) },
    latencyMs: { ...loads(result.latency), kafka: loads(result.latencyOnKafka) },
    clockMs: { ...lateness(result.clock), kafka: lateness(result.clockOnKafka) },
    rssMb: {
      intakeStart: rounded(result.intakeMemory?.start),
      intakeTenth: rounded(result.intakeMemory?.tenth),
      intakeEnd: rounded(result.intakeMemory?.end),
      npmStart: rounded(result.startMemory),
    },
    sharing: sharing(result.sharing),
    routing: routing(result.routing),
    tables: tables(result.tables),
    console: consoleFigures(result.console),
    messages: messages(result.messages),
  });

const rounded = (value: number | null | undefined, digits = 0): number | null =>
  value === null || value === undefined ? null : Number(value.toFixed(digits));

const side = (duel: Duel | null) =>
  duel === null ? null : { perSecond: rounded(duel.hub), ratio: rounded(duel.ratio, 2) };

const loads = (latencies: Latencies | null) =>
  latencies === null ? null : { at200: load(latencies.at200), atHalf: load(latencies.atHalf) };

const load = (latency: Latency | null) =>
  latency === null
    ? null
    : {
        perSecond: rounded(latency.perSecond),
        p50: rounded(latency.p50, 1),
        p99: rounded(latency.p99, 1),
      };

const lateness = (found: Lateness | null) =>
  found === null ? null : { p50: rounded(found.p50), p99: rounded(found.p99), max: rounded(found.max) };

const sharing = (found: Sharing | null) =>
  found === null
    ? null
    : {
        decideUs: rounded(found.few.decide, 1),
        viewUs: rounded(found.few.view, 1),
        decideUsMany: rounded(found.many.decide, 1),
        viewUsMany: rounded(found.many.view, 1),
        ratio: rounded(found.ratio, 2),
        recompileMs: rounded(found.recompiling.checked),
        recompileRunningMs: rounded(found.recompiling.whileRunning),
        longestStallMs: rounded(found.recompiling.longestStall),
      };

const routing = (found: Routing | null) =>
  found === null
    ? null
    : {
        us: rounded(found.few.perReport, 1),
        usMany: rounded(found.many.perReport, 1),
        ratio: rounded(found.ratio, 2),
        usHopeless: rounded(found.hopeless.perReport, 1),
      };

const tables = (found: Tables | null) =>
  found === null
    ? null
    : {
        loadBefore: rounded(found.load, 1),
        cards: found.cards,
        boardKb: rounded(found.boardKb),
        boardMs: spread(found.board),
        screens: found.screens,
        perSecond: found.perSecond,
        seen: found.seen,
        fanOutMs: spread(found.fanOut),
        assessmentMs: spread(found.assessment),
      };

const consoleFigures = (found: Console | null) =>
  found === null
    ? null
    : {
        cards: found.cards,
        startPaintMs: rounded(found.startPaint),
        boardPaintMs: rounded(found.boardPaint),
        actsMs: Object.fromEntries(found.acts.map(({ name, took }) => [name, rounded(took)])),
      };

const messages = (found: Messages | null) =>
  found === null
    ? null
    : {
        reports: found.reports,
        worstPageMs: rounded(Math.max(...found.questions.map(({ page }) => page)), 1),
        worstCountsMs: rounded(Math.max(...found.questions.map(({ counts }) => counts)), 1),
      };

const spread = ({ p50, p99 }: Spread) => ({ p50: rounded(p50, 1), p99: rounded(p99, 1) });
