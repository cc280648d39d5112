import { expect, it } from '@jest/globals';
import type { ContractScope } from './contract-scope.js';
import { positionKeeper } from './positions.js';
import { numbersPerKey, record, upTo } from './records.js';
import { until } from './until.js';

/** What `append` promises. */
export function appending(scope: () => ContractScope): void {
  it('gives back exactly what was appended, repeats of a header and absent values too', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 3);
    const headers = [
      ['ce_id', Buffer.from('1')],
      ['ce_id', Buffer.from('2')],
      ['leeg', Buffer.alloc(0)],
    ] as const;
    const whole = { key: Buffer.from([0, 255, 7]), value: Buffer.from('{"é":1}'), headers };
    const bare = { key: whole.key, value: null, headers: [] };
    const positions = await log.append(topic, [whole, bare], 1_700_000_000_123);

    const keeper = positionKeeper(scope().group());
    scope().keep(await log.follow({ ...keeper, topics: [topic] }));
    await until(() => keeper.handled.length === 2);
    const at = { appendedAt: 1_700_000_000_123 };
    expect(keeper.handled).toEqual([
      { ...whole, ...positions[0], ...at },
      { ...bare, ...positions[1], ...at },
    ]);
  });

  it('keeps the order of each key, also when many append at once', async () => {
    const logs = [scope().open(), scope().open()];
    const topic = await scope().topic(logs[0]!, 4);
    const keys = upTo(12).map((n) => `zaak-${n}`);
    const perKey = await Promise.all(
      keys.map(async (key, index) => {
        const partitions = new Set<number>();
        for (let n = 0; n < 60; n += 3) {
          const some = [n, n + 1, n + 2].map((i) => record(key, i));
          const positions = await logs[index % 2]!.append(topic, some, Date.now());
          positions.forEach(({ partition }) => partitions.add(partition));
        }
        return partitions.size;
      }),
    );
    const keeper = positionKeeper(scope().group());
    scope().keep(await logs[0]!.follow({ ...keeper, topics: [topic] }));
    await until(
      () => keeper.handled.length >= 720,
      () => keeper.handled.length,
    );

    expect(perKey).toEqual(keys.map(() => 1));
    expect(numbersPerKey(keeper.handled)).toEqual(new Map(keys.map((key) => [key, upTo(60)])));
    for (const partition of upTo(4)) {
      const offsets = keeper.handled.filter((r) => r.partition === partition).map(({ offset }) => offset);
      expect(offsets).toEqual(
        scope().under.gapless ? upTo(offsets.length) : [...offsets].sort((a, b) => a - b),
      );
    }
  });

  it('keeps the order of appends that do not wait for each other', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 1);
    const stored = await Promise.all(
      upTo(100).map((n) => log.append(topic, [record('zaak', n)], Date.now())),
    );
    const offsets = stored.flat().map(({ offset }) => offset);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  });

  it('spreads records without a key over the partitions', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 4);
    const positions = await log.append(
      topic,
      upTo(40).map((n) => record(null, n)),
      Date.now(),
    );
    expect(new Set(positions.map(({ partition }) => partition)).size).toBe(4);
  });

  it('refuses a topic that does not exist, and goes on with others', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 1);
    await expect(log.append('proef.bestaat-niet', [record('a', 1)], Date.now())).rejects.toThrow();
    await expect(log.append(topic, [record('a', 1)], Date.now())).resolves.toHaveLength(1);
    expect(await log.topics()).toContain(topic);
  }, 15_000);

  it('leaves a topic that exists as it is', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 2);
    await log.ensureTopics([{ name: topic, partitions: 5 }]);
    const positions = await log.append(
      topic,
      upTo(20).map((n) => record(null, n)),
      Date.now(),
    );
    expect(new Set(positions.map(({ partition }) => partition)).size).toBe(2);
  });
}
