import { expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log, LogRecord, NumberedWriter } from '#messaging';
import type { ContractScope } from './contract-scope.js';
import { positionKeeper, type Handled } from './positions.js';
import { numbersPerKey, record, upTo } from './records.js';
import { until } from './until.js';

const some = (number: number): readonly LogRecord[] => upTo(6).map((n) => record(`zaak-${n}`, number));

/** What a numbered writer promises: a batch lies on the log once and whole, whatever happened to who wrote it. */
export function numbering(scope: () => ContractScope): void {
  /** All that lies on the topic, found by appending something that comes after it on every partition. */
  const everything = async (log: Log, topic: string): Promise<readonly Handled[]> => {
    const ends = upTo(40).map((n) => record(`einde-${n}`, 0));
    await log.append(topic, ends, Date.now());
    const keeper = positionKeeper(scope().group());
    scope().keep(await log.follow({ ...keeper, topics: [topic] }));
    const isEnd = ({ key }: LogRecord): boolean => key?.toString().startsWith('einde-') === true;
    await until(() => keeper.handled.filter(isEnd).length === ends.length);
    return keeper.handled.filter((handled) => !isEnd(handled));
  };
  const each = (...numbers: readonly number[]) => new Map(upTo(6).map((n) => [`zaak-${n}`, numbers]));
  const sorted = (handled: readonly Handled[]) => new Map([...numbersPerKey(handled)].sort());

  it('tells who opens a writer which number was the last', async () => {
    const logs = [scope().open(), scope().open()] as const;
    const [topic, other] = [await scope().topic(logs[0], 3), await scope().topic(logs[0], 1)];
    const first = await logs[0].openWriter(scope().group(), topic);
    expect(first.last).toBe(0);
    await first.close();
    const name = scope().group();
    const writer = await logs[0].openWriter(name, topic);
    for (const number of [1, 2, 5]) await writer.append(number, some(number), 1_700_000_000_123);
    await writer.close();
    const next = await logs[1].openWriter(name, topic);
    expect(next.last).toBe(5);
    await next.append(6, some(6), 1_700_000_000_456);
    await next.close();
    const elsewhere = await logs[1].openWriter(name, other);
    expect(elsewhere.last).toBe(0);
    await elsewhere.close();

    const handled = await everything(logs[1], topic);
    expect(sorted(handled)).toEqual(each(1, 2, 5, 6));
    expect(new Set(handled.map(({ appendedAt }) => appendedAt))).toEqual(
      new Set([1_700_000_000_123, 1_700_000_000_456]),
    );
  }, 30_000);

  it('takes nothing more of a writer that somebody else has opened', async () => {
    const logs = [scope().open(), scope().open()] as const;
    const topic = await scope().topic(logs[0], 3);
    const name = scope().group();
    const old = await logs[0].openWriter(name, topic);
    await old.append(1, some(1), Date.now());
    const writer = await logs[1].openWriter(name, topic);
    await expect(old.append(2, some(2), Date.now())).rejects.toThrow();
    await writer.append(2, some(20), Date.now());
    await expect(old.append(3, some(3), Date.now())).rejects.toThrow();
    await Promise.all([old.close(), writer.close()]);
    const again = await logs[0].openWriter(name, topic);
    expect(again.last).toBe(2);
    await again.close();
    expect(sorted(await everything(logs[1], topic))).toEqual(each(1, 20));
  }, 30_000);

  it('lets who takes over in the midst of an append know whether it will ever be there', async () => {
    const logs = [scope().open(), scope().open()] as const;
    const topic = await scope().topic(logs[0], 3);
    const name = scope().group();
    let writer = await logs[0].openWriter(name, topic);
    const rounds = upTo(12).map((n) => n + 1);
    for (const number of rounds) {
      const former = writer;
      const appending = former.append(number, some(number), Date.now()).then(
        () => true,
        () => false,
      );
      await wait(number - 1);
      writer = await logs[number % 2]!.openWriter(name, topic);
      const isThere = writer.last === number;
      expect([number - 1, number]).toContain(writer.last);
      // what the former was told is true
      if (await appending) expect(isThere).toBe(true);
      if (!isThere) await writer.append(number, some(number), Date.now());
      await former.close();
    }
    await writer.close();
    expect(sorted(await everything(logs[0], topic))).toEqual(each(...rounds));
  }, 60_000);

  it('lies on the log whole or not at all when connections are cut in the midst of an append', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 3);
    const name = scope().group();
    const stored: number[] = [];
    for (const number of [1, 2, 3, 4]) {
      const writer = await openUntilOpened(log, name, topic);
      const appending = writer.append(number, some(number), Date.now()).then(
        () => true,
        () => false,
      );
      await wait(number * 2);
      await scope().under.breakConnections();
      const isTold = await appending;
      const next = await openUntilOpened(log, name, topic);
      if (next.last === number) stored.push(number);
      expect(isTold && next.last !== number).toBe(false);
      await Promise.all([writer.close(), next.close()].map((closing) => closing.catch(() => undefined)));
    }
    const writer = await openUntilOpened(log, name, topic);
    await writer.append(9, some(9), Date.now());
    await writer.close();
    expect(sorted(await everything(log, topic))).toEqual(each(...stored, 9));
  }, 60_000);
}

async function openUntilOpened(log: Log, name: string, topic: string): Promise<NumberedWriter> {
  for (;;) {
    const writer = await log.openWriter(name, topic).catch(() => null);
    if (writer !== null) return writer;
    await wait(50);
  }
}
