import { nestLogger } from '#runtime';
import type { DeskParts } from '../desk-parts.js';
import { createFollower } from '../follow/create-follower.js';

/** What keeps the dossiers, beside a desk; gives how to stop it. */
export const runFollower = async (parts: DeskParts): Promise<() => Promise<void>> => {
  const follower = await createFollower({
    ...parts,
    logger: nestLogger(parts.logger),
    outPartitions: 1,
    announce: (boards) => boards.forEach((board) => parts.signals.notify(board)),
  });
  await follower.listen();
  return () => follower.close();
};
