import { shutdown } from './shutdown.js';

const ends = shutdown(
  (code) => process.exit(code),
  (error) =>
    process.stderr.write(`Afsluiten: ${error instanceof Error ? error.message : 'onbekende fout'}\n`),
);
let listening = false;

/** Has `close` called when this process is asked to stop (Ctrl-C, SIGTERM): what was opened last closes first. */
export const onShutdown = (close: () => Promise<void>): void => {
  ends.onShutdown(close);
  if (listening) return;
  listening = true;
  process.on('SIGINT', ends.interrupt).on('SIGTERM', ends.interrupt);
};

/** Closes everything and ends this process with `code`, as Ctrl-C would. */
export const { shutDown } = ends;
