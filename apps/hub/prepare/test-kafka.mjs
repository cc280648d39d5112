import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from './on-path.mjs';
import { run } from './run.mjs';

const skipped = (reason) => ({ brokers: null, skipped: reason, stop: async () => {} });

const missing = async () => {
  const programs = [
    ['Java', 'java'],
    ['Maven', 'mvn'],
  ];
  const found = await Promise.all(programs.map(([, program]) => onPath(program)));
  return programs.filter((_, at) => found[at] === null).map(([name]) => name);
};

const startOwn = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samenloop-kafka-'));
  const env = { ...process.env, KAFKA_RUN: folder };
  // Detached: Ctrl-C is for jest; the broker is stopped after it.
  const kafka = (command) => run(join('deploy', 'kafka', command), [], { env, detached: true });
  const stop = async () => {
    await kafka('stop');
    await rm(folder, { recursive: true, force: true });
  };
  const { code, output } = await kafka('start');
  const brokers = /BOOTSTRAP=(\S+)$/m.exec(output)?.[1];
  if (code === 0 && brokers) return { brokers, skipped: null, stop };
  await stop();
  return skipped(`deploy/kafka/start gaf: ${output.trim().split('\n').at(-1)}`);
};

/** The Kafka for the specs: the one of KAFKA_BROKERS, or our own when Java and Maven are here; else why not, in Dutch. */
export const startTestKafka = async () => {
  if (process.env.KAFKA_BROKERS)
    return { brokers: process.env.KAFKA_BROKERS, skipped: null, stop: async () => {} };
  const absent = await missing();
  if (absent.length > 0) return skipped(`geen ${absent.join(' en ')} gevonden, KAFKA_BROKERS niet gezet`);
  console.log('Apache Kafka starten …');
  return startOwn();
};
