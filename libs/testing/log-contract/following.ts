import { expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { LogBatch, Trouble } from '#messaging';
import type { ContractScope } from './contract-scope.js';
import { positionKeeper } from './positions.js';
import { numbersPerKey, record, upTo } from './records.js';
import { until } from './until.js';

/** What `follow` promises to one member. */
export function following(scope: () => ContractScope): void {
  it('starts each partition where the handler says', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 1);
    const positions = await log.append(
      topic,
      upTo(20).map((n) => record('zaak', n)),
      Date.now(),
    );
    const from = positions[12]?.offset ?? 0;
    const keeper = positionKeeper(scope().group());
    scope().keep(await log.follow({ ...keeper, topics: [topic], startAt: () => Promise.resolve(from) }));
    await until(() => keeper.handled.length >= 8);
    expect(numbersPerKey(keeper.handled).get('zaak')).toEqual(upTo(20).slice(12));
  });

  it('gives every group everything', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 2);
    const keepers = [positionKeeper(scope().group()), positionKeeper(scope().group())];
    for (const keeper of keepers) scope().keep(await log.follow({ ...keeper, topics: [topic] }));
    await log.append(
      topic,
      upTo(50).map((n) => record(null, n)),
      Date.now(),
    );
    await until(() => keepers.every(({ handled }) => handled.length >= 50));
    expect(keepers.map(({ handled }) => handled.length)).toEqual([50, 50]);
  });

  it('hands over what is there without waiting for more, and never more than asked', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 1);
    const sizes: number[] = [];
    const keeper = positionKeeper(scope().group(), ({ records }) => void sizes.push(records.length));
    scope().keep(await log.follow({ ...keeper, topics: [topic], maxRecords: 30 }));
    await log.append(topic, [record('zaak', 0)], Date.now());
    await until(() => keeper.handled.length === 1);
    await wait(50);

    const sent = performance.now();
    await log.append(topic, [record('zaak', 1)], Date.now());
    await until(() => keeper.handled.length === 2);
    expect(performance.now() - sent).toBeLessThan(400);
    await log.append(
      topic,
      upTo(100).map((n) => record('zaak', n + 2)),
      Date.now(),
    );
    await until(() => keeper.handled.length === 102);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(30);
  });

  it('repeats a batch until it is handled, and goes on at the kept position after a stop', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 1);
    let attempts = 0;
    const keeper = positionKeeper(scope().group(), () => {
      attempts += 1;
      if (attempts <= 2) throw new Error('de database is weg');
    });
    const follower = await log.follow({ ...keeper, topics: [topic] });
    await log.append(topic, [record('zaak', 0)], Date.now());
    await until(() => keeper.handled.length === 1);
    await follower.stop();
    await log.append(topic, [record('zaak', 1)], Date.now());
    await wait(300);
    expect(keeper.handled.length).toBe(1);
    scope().keep(await log.follow({ ...keeper, topics: [topic] }));
    await until(() => keeper.handled.length === 2);
    expect(numbersPerKey(keeper.handled).get('zaak')).toEqual([0, 1]);
    expect(attempts).toBe(4);
  });

  it('finishes the batch in flight when it is stopped', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 1);
    const seen: LogBatch[] = [];
    const keeper = positionKeeper(scope().group(), async (batch) => {
      seen.push(batch);
      await wait(300);
    });
    const follower = await log.follow({ ...keeper, topics: [topic] });
    await log.append(topic, [record('zaak', 0)], Date.now());
    await until(() => seen.length === 1);
    await follower.stop();
    expect(keeper.handled.length).toBe(1);
    expect(seen[0]?.signal.aborted).toBe(true);
  });

  it('stops only the partition whose handler keeps failing, visibly, and resumes it', async () => {
    const troubles: Trouble[] = [];
    const log = scope().open((trouble) => troubles.push(trouble));
    const topic = await scope().topic(log, 4);
    let broken = true;
    const keeper = positionKeeper(scope().group(), ({ partition }) => {
      if (broken && partition === 2) throw new Error('lukt niet');
    });
    scope().keep(await log.follow({ ...keeper, topics: [topic], maxRecords: 5 }));
    for (const start of [0, 40, 80]) {
      await log.append(
        topic,
        upTo(40).map((n) => record(null, start + n)),
        Date.now(),
      );
      await until(
        () => keeper.handled.length >= (start + 40) * 0.75,
        () => keeper.handled.length,
      );
    }
    await until(() => troubles.length >= 2);
    expect(keeper.handled.some(({ partition }) => partition === 2)).toBe(false);
    expect(troubles).toContainEqual(expect.objectContaining({ topic, partition: 2, failures: 2 }));
    broken = false;
    await until(
      () => keeper.handled.length === 120,
      () => keeper.handled.length,
    );
  }, 20_000);

  it('lets a slow partition hold up no other', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 2);
    let slow = true;
    const keeper = positionKeeper(scope().group(), async ({ partition }) => {
      while (slow && partition === 0) await wait(10);
    });
    scope().keep(await log.follow({ ...keeper, topics: [topic] }));
    for (let n = 0; n < 20; n += 2) {
      await log.append(topic, [record(null, n), record(null, n + 1)], Date.now());
      await until(() => keeper.handled.length >= n / 2 + 1);
    }
    slow = false;
    await until(() => keeper.handled.length === 20);
  });
}
