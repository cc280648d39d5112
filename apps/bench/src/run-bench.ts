import type { Bench } from './place/bench.js';
import { prepareInput, type Input } from './place/input.js';
import type { BenchResult, Latencies } from './report/bench-result.js';
import { inDutch } from './report/in-dutch.js';
import { clockRound, type Lateness } from './rounds/clock-round.js';
import { consoleRound, type Console } from './rounds/console-round.js';
import { floor, hub } from './rounds/contestants.js';
import { duel, type Duel } from './rounds/duel.js';
import { endToEndRound } from './rounds/end-to-end-round.js';
import { latencyRound } from './rounds/latency-round.js';
import { messagesRound, type Messages } from './rounds/messages-round.js';
import { routingRound, type Routing } from './rounds/routing-round.js';
import { sharingRound, type Sharing } from './rounds/sharing-round.js';
import { startMemory } from './rounds/start-memory.js';
import { throughputRound, type Throughput } from './rounds/throughput-round.js';
import { tablesRound, type Tables } from './rounds/tables-round.js';
import type { Part } from './settings.js';

const CALM = 200;
const MILLION = 1_000_000;

/** Measures all that was asked, telling what it finds on the way. */
export const runBench = async (bench: Bench): Promise<BenchResult> => {
  const { settings } = bench;
  const wants = (...parts: readonly Part[]): boolean => parts.some((part) => settings.parts.has(part));
  const brokers = wants('kafka') ? settings.kafkaBrokers : [];

  const sharing = wants('delen') ? await whatSharingCosts(bench) : null;
  const routing = wants('routeren') ? whatRoutingCosts(bench) : null;
  const clock = wants('klok') ? await howLate(bench, 'ingebouwd log', []) : null;
  const clockOnKafka =
    wants('klok') && settings.kafkaBrokers.length > 0
      ? await howLate(bench, 'Apache Kafka', settings.kafkaBrokers)
      : null;
  const embeddedInput = wants('floor', 'embedded', 'end-to-end')
    ? await prepareInput(bench, 'ingebouwd', [], settings.reports)
    : null;
  const embedded = embeddedInput && (await throughput(bench, 'Ingebouwd log', embeddedInput));
  const endToEnd = embeddedInput && wants('end-to-end') ? await wholeStreet(bench, embeddedInput) : null;
  const latency = wants('latency')
    ? await latenciesOn(bench, 'ingebouwd log', await prepareInput(bench, 'leeg', [], 0), endToEnd)
    : null;

  const kafkaInput =
    brokers.length > 0 ? await prepareInput(bench, 'kafka', brokers, settings.reports) : null;
  const kafka = kafkaInput && (await throughput(bench, 'Apache Kafka', kafkaInput));
  const latencyOnKafka =
    kafkaInput && wants('latency') ? await latenciesOn(bench, 'Apache Kafka', kafkaInput, endToEnd) : null;

  const intakeMemory = settings.million ? await million(bench) : (embedded?.memoryMb ?? null);
  return {
    reports: settings.reports,
    embedded,
    kafka,
    withoutKafka: settings.withoutKafka,
    endToEnd,
    latency,
    latencyOnKafka,
    intakeMemory,
    startMemory: wants('memory') ? await memoryAtRest(bench) : null,
    clock,
    clockOnKafka,
    sharing,
    routing,
    tables: wants('tafels') ? await whatTablesCost(bench) : null,
    console: wants('console') ? await howConsoleFeels(bench) : null,
    messages: wants('berichten') ? await whatListingCosts(bench) : null,
  };
};

const throughput = async (bench: Bench, title: string, input: Input): Promise<Duel | null> => {
  const runs = [
    ...(bench.settings.parts.has('floor') ? [floor] : []),
    ...(bench.settings.parts.has('embedded') || input.brokers.length > 0 ? [hub] : []),
  ];
  if (runs.length === 0) return null;
  bench.say(inDutch.contest(title, input.count));
  const result = await duel(bench, input, runs);
  bench.say(inDutch.duel(result));
  return result;
};

const wholeStreet = async (bench: Bench, input: Input): Promise<number> => {
  const perSecond = await endToEndRound(bench, input);
  bench.say(inDutch.endToEnd(perSecond));
  return perSecond;
};

const latenciesOn = async (
  bench: Bench,
  title: string,
  input: Input,
  most: number | null,
): Promise<Latencies> => {
  bench.say(inDutch.latencies(title));
  const at200 = await latencyRound(bench, input, CALM);
  bench.say(inDutch.latency(at200));
  const atHalf = most === null ? null : await latencyRound(bench, input, Math.round(most / 2));
  if (atHalf !== null) bench.say(inDutch.latency(atHalf));
  return { at200, atHalf };
};

const howLate = async (bench: Bench, title: string, brokers: readonly string[]): Promise<Lateness> => {
  const found = await clockRound(bench, brokers);
  bench.say(inDutch.lateness(title, found));
  return found;
};

const million = async (bench: Bench): Promise<Throughput['memoryMb']> => {
  const input = await prepareInput(bench, 'miljoen', [], MILLION);
  const { memoryMb } = await throughputRound(bench, input, hub);
  await bench.place.drop(input.template);
  bench.say(inDutch.million(memoryMb));
  return memoryMb;
};

const memoryAtRest = async (bench: Bench): Promise<number | null> => {
  const megabytes = await startMemory(bench);
  bench.say(inDutch.startMemory(megabytes));
  return megabytes;
};

const whatSharingCosts = async (bench: Bench): Promise<Sharing> => {
  const found = await sharingRound(bench.settings.sharingTurns);
  bench.say(inDutch.sharing(found));
  return found;
};

const whatRoutingCosts = (bench: Bench): Routing => {
  const found = routingRound(bench.settings.sharingTurns);
  bench.say(inDutch.routing(found));
  return found;
};

const whatTablesCost = async (bench: Bench): Promise<Tables> => {
  const found = await tablesRound(bench);
  bench.say(inDutch.tables(found));
  return found;
};

const howConsoleFeels = async (bench: Bench): Promise<Console | null> => {
  const found = await consoleRound(bench);
  bench.say(inDutch.console(found));
  return found;
};

const whatListingCosts = async (bench: Bench): Promise<Messages> => {
  const found = await messagesRound(bench);
  bench.say(inDutch.messages(found));
  return found;
};
