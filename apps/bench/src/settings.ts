import { parseArgs } from 'node:util';
import {
  platformSettings,
  readSettings,
  StartFault,
  type Environment,
  type PlatformSettings,
} from '#runtime';

const PARTS = [
  'floor',
  'embedded',
  'kafka',
  'end-to-end',
  'latency',
  'memory',
  'klok',
  'delen',
  'routeren',
  'tafels',
  'console',
  'berichten',
] as const;

/** A part of the bench that can be run alone. */
export type Part = (typeof PARTS)[number];

export interface BenchSettings {
  readonly parts: ReadonlySet<Part>;
  /** Reports a round. */
  readonly reports: number;
  /** Rounds of each contestant; the median counts. */
  readonly rounds: number;
  /** How long latency is measured at each load. */
  readonly latencyMs: number;
  /** Turns in which both sizes of rulebook are measured, for sharing and for routing; the median counts. */
  readonly sharingTurns: number;
  /** On the board that is asked for, and how many screens watch the tables. */
  readonly openCases: number;
  readonly screens: number;
  /** Reports behind the list that is asked for. */
  readonly listed: number;
  readonly json: boolean;
  readonly million: boolean;
  /** The browser in which the console is opened; null on a machine without one. */
  readonly chromium: string | null;
  /** Folder for the CPU profiles of floor and hub; null for none. */
  readonly profiles: string | null;
  readonly kafkaBrokers: readonly string[];
  /** Why there is no Kafka, in Dutch; null when there is. */
  readonly withoutKafka: string | null;
}

/** What the floor needs from its environment: the same as an app. */
export const floorSettings = (environment: Environment): PlatformSettings =>
  readSettings(environment, platformSettings);

const options = {
  short: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  million: { type: 'boolean', default: false },
  only: { type: 'string' },
  reports: { type: 'string' },
  rounds: { type: 'string' },
  'cpu-prof': { type: 'string' },
} as const;

/** What to measure. Throws a `StartFault` that names what is wrong. */
export const benchSettings = (args: readonly string[], environment: Environment): BenchSettings => {
  const { values } = readArguments(args);
  const kafkaBrokers = readSettings(environment, (from) => from.list('KAFKA_BROKERS'));
  return {
    parts: partsIn(values.only),
    reports: wholeNumber('--reports', values.reports) ?? (values.short ? 15_000 : 100_000),
    rounds: wholeNumber('--rounds', values.rounds) ?? (values.short ? 2 : 3),
    latencyMs: values.short ? 10_000 : 20_000,
    sharingTurns: values.short ? 11 : 41,
    openCases: values.short ? 100 : 500,
    screens: values.short ? 100 : 1_000,
    listed: values.short ? 50_000 : 1_000_000,
    json: values.json,
    million: values.million,
    profiles: values['cpu-prof'] ?? null,
    chromium: readSettings(environment, (from) => from.optionalText('TEST_CHROMIUM')) ?? null,
    kafkaBrokers,
    withoutKafka:
      kafkaBrokers.length > 0
        ? null
        : (readSettings(environment, (from) => from.optionalText('ZONDER_KAFKA')) ??
          'KAFKA_BROKERS niet gezet'),
  };
};

const readArguments = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw new StartFault(`Onbekende optie: ${error instanceof Error ? error.message : ''}`);
  }
};

const partsIn = (only: string | undefined): ReadonlySet<Part> => {
  if (only === undefined) return new Set(PARTS);
  const asked = only.split(',').map((part) => part.trim());
  const unknown = asked.filter((part) => !PARTS.some((known) => known === part));
  if (unknown.length > 0)
    throw new StartFault(`--only kent ${unknown.join(', ')} niet; kies uit ${PARTS.join(', ')}.`);
  return new Set(PARTS.filter((part) => asked.includes(part)));
};

const wholeNumber = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new StartFault(`${name} is onjuist: verwacht een geheel getal.`);
  return Number(text);
};
