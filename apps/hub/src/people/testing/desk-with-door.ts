import { runDesk, type RunningDesk } from '../../../../desk/src/testing/running-desk.js';
import { freePort } from '#runtime';
import { openDoor } from '../open-door.js';

/** A desk at which one really signs in: with the provider that comes with the hub, on a clock for sessions that a spec moves. */
export interface DeskWithDoor {
  readonly desk: RunningDesk;
  /** How far the clock of sessions is ahead. */
  readonly ahead: { ms: number };
  readonly close: () => Promise<void>;
}

/** `at` is the moment by the hub's clock, by which roles hold. */
export const deskWithDoor = async (databaseUrl: string, at: number): Promise<DeskWithDoor> => {
  const closers: (() => Promise<unknown>)[] = [];
  const ahead = { ms: 0 };
  const settings = { identityPort: await freePort(), signIn: null, environment: 'test' };
  const desk = await runDesk(databaseUrl, at, async ({ pool, keyring, rulebooks, logger, people }) => {
    const { rulebook } = await rulebooks.active();
    const { deskUrl } = people;
    const onClose = (close: () => Promise<unknown>): void => void closers.push(close);
    const door = await openDoor(settings, { pool, keyring, rulebook, logger, deskUrl, onClose });
    return { people: { ...door.people, now: () => Date.now() + ahead.ms } };
  });
  return {
    desk,
    ahead,
    close: async () => {
      await desk.close();
      for (const close of closers) await close();
    },
  };
};
