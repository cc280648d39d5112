import stopTestServers from '../../../libs/testing/jest/stop-test-server.mjs';
import { prepare } from './prepare.mjs';
import { runJest } from './run-jest.mjs';
import { findTestBrowser } from './test-browser.mjs';
import { startTestKafka } from './test-kafka.mjs';
import { startTestPostgres } from './test-postgres.mjs';

/**
 * All specs, with `args` passed on to jest, on a real PostgreSQL and where possible a real Kafka and a real browser. What was
 * started is stopped, whatever happens. Gives jest's exit code.
 */
export const runTests = async (args) => {
  await prepare();
  let interrupted = false;
  // Ctrl-C reaches jest by itself; staying alive is what lets us stop the servers after it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (interrupted = true));
  const started = [];
  try {
    const postgres = await startTestPostgres();
    started.push(postgres);
    const kafka = await startTestKafka();
    started.push(kafka);
    const browser = await findTestBrowser();
    if (interrupted) return 130;
    const env = {
      TEST_DATABASE_URL: postgres.url,
      ...(kafka.brokers && { KAFKA_BROKERS: kafka.brokers }),
      ...(browser.program && { TEST_CHROMIUM: browser.program }),
    };
    const code = await runJest(args, env);
    if (kafka.skipped) console.log(`Overgeslagen: Kafka (${kafka.skipped})`);
    if (browser.skipped) console.log(`Overgeslagen: browser (${browser.skipped})`);
    return interrupted ? 130 : code;
  } finally {
    for (const server of started.reverse()) await server.stop();
    // Jest ends its own run's servers, unless it was interrupted.
    await stopTestServers();
  }
};
