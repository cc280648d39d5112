import { prepare } from './prepare.mjs';
import { startTestKafka } from './test-kafka.mjs';

/** Prepares, starts Kafka where that is possible, runs the test and stops what was started. Gives the exit code. */
export const runKillTest = async (args) => {
  await prepare();
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
  const { killTest } = await import('../../../dist/apps/kill-test/src/main.js');
  const kafka = await startTestKafka();
  try {
    return await killTest(args, kafka, process.env, stopping.signal);
  } finally {
    await kafka.stop();
  }
};
