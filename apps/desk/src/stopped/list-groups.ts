import { toRfc3339, type Person } from '#core';
import { json, type Answer } from '#runtime';
import { stoppedGroups } from '#store';
import { groupView } from './group-view.js';
import { watching, type StoppedParts } from './stopped-parts.js';
import { momentsAt } from './stopped-settings.js';

export type ListGroups = (person: Person) => Promise<Answer>;

/** What is held up, by cause, the oldest first. */
export const listGroups =
  (parts: StoppedParts): ListGroups =>
  async (person) => {
    const found = await watching(parts, person);
    if ('refusal' in found) return found.refusal;
    const now = parts.clock();
    const groups = await stoppedGroups(parts.pool, found.seen, momentsAt(parts.stopped, now));
    return json(200, {
      gemetenOp: toRfc3339(now),
      groepen: groups.flatMap((group) => groupView(found.rulebook, group)),
    });
  };
