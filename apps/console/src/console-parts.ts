import type { LogWriter } from '#runtime';

/** What the console works with. */
export interface ConsoleParts {
  /** Where the desk listens: everything below `/v1` is passed on to it. */
  readonly deskAt: string;
  /** Where the built web app lies. */
  readonly webFolder: string;
  readonly logger: LogWriter;
}
