import { errorFields } from './error-fields.js';
import { openLog, type LogWriter } from './open-log.js';

/** What is tried again on the log, as far as it is known. */
interface Retry {
  readonly group?: string | undefined;
  readonly topic?: string | undefined;
  readonly partition?: number | undefined;
  readonly failures: number;
  readonly error: unknown;
}

/** The lines of an app that runs by itself, and what it says of what does not work yet. */
export interface AppLog {
  readonly lines: LogWriter;
  readonly notYet: (error: unknown, failures: number) => void;
  readonly onTrouble: (trouble: Retry) => void;
}

/** The log of an app, on standard output. */
export const appLog = (app: string): AppLog => {
  const lines = openLog({
    app,
    level: 'info',
    readable: process.stdout.isTTY,
    write: (line) => process.stdout.write(line),
  });
  return {
    lines,
    notYet: (error, failures) => lines.warn('nog niet gestart', { attempt: failures, ...errorFields(error) }),
    onTrouble: ({ group, topic, partition, failures, error }) =>
      lines.warn('opnieuw proberen', { group, topic, partition, attempt: failures, ...errorFields(error) }),
  };
};
