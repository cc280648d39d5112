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
  process.on('SIGINT', ends.interrupt).on('SIGTERM', ends.interrupt).on('SIGHUP', ends.interrupt);
  // who read our output has gone: nobody is left to work for
  process.stdout.on('error', () => void ends.shutDown(1));
};

/** Closes everything and ends this process with `code`, as Ctrl-C would. */
export const { shutDown, isClosing } = ends;
