import { StartFault } from '../start-fault/start-fault.js';
import { isClosing, shutDown } from './process-shutdown.js';

/** Runs an app's start. What the reader of the terminal can mend is one sentence; anything else keeps its stack. */
export const runApp = async (start: () => Promise<void>): Promise<void> => {
  try {
    await start();
  } catch (error) {
    if (isClosing()) return;
    const text =
      error instanceof StartFault ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${text}\n`);
    await shutDown(1);
  }
};
