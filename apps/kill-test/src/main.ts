import 'reflect-metadata';
import { setMaxListeners } from 'node:events';
import { startDatabase } from './hub/database.js';
import { readOptions } from './options.js';
import { summary } from './summary.js';
import { runTrial, type Trial, type TrialResult } from './trial.js';

const SHOWN_OF_EACH = 5;

/** The Kafka to try on; no brokers: why not, in Dutch. */
export interface KafkaGiven {
  readonly brokers: string | null;
  readonly skipped: string | null;
}

/** `npm run kill-test`: gives the exit code, 0 only when nothing was lost, doubled, disordered or leaked. */
export const killTest = async (
  args: readonly string[],
  kafka: KafkaGiven,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<number> => {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  if (kafka.brokers === null) console.log(`Alleen het ingebouwde log: geen Kafka (${kafka.skipped}).`);
  const logs: readonly Trial['log'][] = kafka.brokers === null ? ['embedded'] : ['embedded', 'kafka'];
  // Every waiting sender listens to it.
  setMaxListeners(0, signal);
  const results = new Map<string, TrialResult>();
  const database = await startDatabase();
  try {
    for (const log of logs) {
      if (signal.aborted) break;
      const result = await runTrial({
        log,
        brokers: log === 'kafka' ? (kafka.brokers ?? '') : '',
        database,
        seconds: options.seconds / logs.length,
        rate: options.rate,
        environment,
        signal,
        tell: (line) => console.log(line),
      });
      if (signal.aborted) break;
      results.set(log, result);
      tellFindings(log, result);
    }
  } finally {
    await database.stop();
  }
  if (signal.aborted) return 130;
  const { passed, ...counts } = summary(results);
  console.log(passed ? 'Niets verloren, verdubbeld, verwisseld of gelekt.' : 'De proef is niet geslaagd.');
  console.log(options.json ? JSON.stringify(counts) : counts);
  return passed ? 0 : 1;
};

const tellFindings = (log: string, { findings }: TrialResult): void => {
  for (const violation of ['lost', 'doubled', 'disordered', 'leaked'] as const)
    findings
      .filter((found) => found.violation === violation)
      .slice(0, SHOWN_OF_EACH)
      .forEach(({ detail }) => console.log(`${log}: ${violation}: ${detail}`));
};
