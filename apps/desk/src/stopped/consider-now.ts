import { handOut } from '#contracts';
import type { Rulebook } from '#core';
import { considerAgain, inOtherJobs, type Considered, type DeliveryPlace } from '#store';
import type { Pool, PoolClient } from 'pg';
import type { StoppedParts } from './stopped-parts.js';

/** So many are looked at together: enough to be quick, few enough to let others through. */
const TOGETHER = 200;

/** How each delivery stands now, were it delivered again (P20); nothing of it is kept, because nothing leaves yet. */
export const considerNow = async (
  parts: StoppedParts,
  client: Pool | PoolClient,
  rulebook: Rulebook,
  places: readonly DeliveryPlace[],
  also: boolean,
): Promise<readonly Pick<Considered, 'due' | 'reason'>[]> => {
  const at = parts.clock();
  const found: Pick<Considered, 'due' | 'reason'>[] = [];
  for (let from = 0; from < places.length; from += TOGETHER) {
    const some = places.slice(from, from + TOGETHER);
    const others = await inOtherJobs(client, some);
    const wanted = some.map(({ partner, number }) => ({
      partner,
      number,
      also,
      isInOtherJob: others.has(`${partner}/${number}`),
    }));
    const considered = await considerAgain(client, rulebook, wanted, (due, hasRead) =>
      handOut(parts, due, at, hasRead),
    );
    found.push(...considered.map(({ due, reason }) => ({ due, reason })));
  }
  return found;
};
