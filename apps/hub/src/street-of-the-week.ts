import { signInAs } from '../../simulator/src/index.js';
import { keyring, masterKey, openLog, shiftableClock, type Clock } from '#runtime';
import { differingBoards } from './differing-boards.js';
import { startStreet } from './start-street.js';

/** The whole hub in one folder, on a clock that is given, and what is needed to look behind its doors. */
export const streetOfTheWeek = (folder: string, environment: string | undefined) => {
  const closers: (() => Promise<unknown>)[] = [];
  return {
    start: async (time: Clock) => {
      const street = await startStreet(
        {
          port: 0,
          deskPort: 0,
          identityPort: 0,
          signIn: null,
          data: folder,
          kafkaBrokers: [],
          topicPrefix: '',
          masterKey: undefined,
          environment,
        },
        {
          say: () => undefined,
          log: openLog({
            app: 'week',
            level: 'warn',
            readable: true,
            write: (line) => process.stderr.write(line),
          }),
          // it refuses to be in production
          clock: shiftableClock(environment, time),
          simulated: true,
          onClose: (close) => closers.push(close),
        },
      );
      const keys = keyring(await masterKey(undefined, folder));
      return {
        ...street,
        keys,
        rebuild: () => differingBoards(street.databaseUrl, keys),
        signIn: async (username: string) => (await signInAs(street.deskUrl, username)).headers,
      };
    },
    close: async (): Promise<void> => {
      for (const close of closers.reverse()) await close();
    },
  };
};
