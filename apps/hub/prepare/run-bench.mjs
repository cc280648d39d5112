import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { root } from './root.mjs';
import { findTestBrowser } from './test-browser.mjs';
import { startTestKafka } from './test-kafka.mjs';

const main = join(root, 'dist', 'apps', 'bench', 'src', 'main.js');

const measure = (args, env) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    const end = () => child.kill('SIGTERM');
    process.once('SIGTERM', end);
    child.on('error', reject).on('close', (code) => {
      process.off('SIGTERM', end);
      resolve(code ?? 1);
    });
  });

const needsKafka = (args) => {
  const only =
    args.find((_, at) => args[at - 1] === '--only') ?? args.find((arg) => arg.startsWith('--only='));
  return only === undefined || only.includes('kafka');
};

/** Builds what changed and measures, with a Kafka where possible; what was started is stopped. Gives the exit code. */
export const runBench = async (args) => {
  await prepare();
  // Ctrl-C reaches the bench by itself; staying alive is what lets us stop Kafka after it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  const { program } = await findTestBrowser();
  const browser = program === null ? {} : { TEST_CHROMIUM: program };
  if (!needsKafka(args)) return measure(args, browser);
  const kafka = await startTestKafka();
  try {
    const log = kafka.brokers ? { KAFKA_BROKERS: kafka.brokers } : { ZONDER_KAFKA: kafka.skipped };
    return await measure(args, { ...browser, ...log });
  } finally {
    await kafka.stop();
  }
};
