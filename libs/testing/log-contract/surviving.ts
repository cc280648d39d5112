import { expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '#messaging';
import type { ContractScope } from './contract-scope.js';
import { positionKeeper } from './positions.js';
import { record, upTo } from './records.js';
import { until } from './until.js';

/** What remains when connections are lost. */
export function surviving(scope: () => ContractScope): void {
  it('goes on after every connection was cut, and loses nothing', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 3);
    const keeper = positionKeeper(scope().group(), () => wait(2));
    scope().keep(await log.follow({ ...keeper, topics: [topic], maxRecords: 20 }));
    let appended = 0;
    const appending = (async () => {
      for (const n of upTo(60)) {
        await appendUntilStored(log, topic, n);
        appended += 1;
        await wait(10);
      }
    })();
    await until(
      () => appended >= 10 && keeper.handled.length > 0,
      () => [appended, keeper.handled.length],
    );
    await scope().under.breakConnections();
    await until(
      () => appended >= 30,
      () => appended,
      15_000,
    );
    await scope().under.breakConnections();
    await appending;
    const numbers = (): Set<string> => new Set(keeper.handled.map(({ value }) => String(value)));
    await until(
      () => numbers().size === 60,
      () => numbers().size,
      15_000,
    );
    expect(numbers()).toEqual(new Set(upTo(60).map((n) => `zaak-${n}:${n}`)));
  }, 40_000);
}

async function appendUntilStored(log: Log, topic: string, n: number): Promise<void> {
  for (;;) {
    const stored = await log.append(topic, [record(`zaak-${n}`, n)], Date.now()).then(
      () => true,
      () => false,
    );
    if (stored) return;
    await wait(50);
  }
}
