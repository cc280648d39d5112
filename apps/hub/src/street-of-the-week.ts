import { signInAs } from '../../simulator/src/index.js';
import { keyring, masterKey, openLog, shiftableClock, type Clock } from '#runtime';
import { differingBoards } from './differing-boards.js';
import { streetInFolder } from './street-in-folder.js';

/** The whole hub in one folder, on a clock that is given, and what is needed to look behind its doors. */
export const streetOfTheWeek = (folder: string, environment: string | undefined) => {
  let close = (): Promise<void> => Promise.resolve();
  return {
    start: async (time: Clock) => {
      const street = await streetInFolder({
        folder,
        environment,
        // it refuses to be in production
        clock: shiftableClock(environment, time),
        log: openLog({
          app: 'week',
          level: 'warn',
          readable: true,
          write: (line) => process.stderr.write(line),
        }),
      });
      close = street.close;
      const keys = keyring(await masterKey(undefined, folder));
      return {
        ...street,
        keys,
        rebuild: () => differingBoards(street.databaseUrl, keys),
        signIn: async (username: string) => (await signInAs(street.consoleUrl, username)).headers,
      };
    },
    close: () => close(),
  };
};
