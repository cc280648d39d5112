import type { Clock, LogWriter } from '#runtime';
import { startStreet, type Street } from './start-street.js';
import { STOPPED_SETTINGS } from '../../desk/src/index.js';

/** A street beside the one of `npm start`: on free ports and on a clock that is given. */
export interface FolderStreet {
  /** Where its database and its keys are. */
  readonly folder: string;
  readonly environment: string | undefined;
  readonly clock: Clock;
  readonly log: LogWriter;
  readonly say?: (line: string) => void;
  /** None: the embedded log. */
  readonly kafkaBrokers?: readonly string[];
  readonly topicPrefix?: string;
}

/** Starts the whole hub in one folder; what was started is closed too when the rest does not start. */
export const streetInFolder = async ({
  folder,
  environment,
  clock,
  log,
  say = () => undefined,
  kafkaBrokers = [],
  topicPrefix = '',
}: FolderStreet): Promise<Street & { readonly close: () => Promise<void> }> => {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const each of closers.splice(0).reverse()) await each();
  };
  const settings = {
    port: 0,
    consolePort: 0,
    deskPort: 0,
    identityPort: 0,
    signIn: null,
    stopped: STOPPED_SETTINGS,
    data: folder,
    kafkaBrokers,
    topicPrefix,
    masterKey: undefined,
    environment,
  };
  const onClose = (each: () => Promise<unknown>): void => void closers.push(each);
  try {
    return { ...(await startStreet(settings, { say, log, clock, simulated: true, onClose })), close };
  } catch (error) {
    await close();
    throw error;
  }
};
