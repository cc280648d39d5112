import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LogBatch } from '#messaging';
import { compiledMember } from './compiled-member.js';
import type { ContractScope } from './contract-scope.js';
import { keepPosition, keptPosition, type MemberTask } from './member.js';
import { positionKeeper } from './positions.js';
import { numbersPerKey, record, upTo } from './records.js';
import { until } from './until.js';

/** What a group's members promise each other. */
export function sharing(scope: () => ContractScope): void {
  let program: string;
  let folder: string;
  beforeAll(() => {
    program = compiledMember();
    folder = mkdtempSync(join(tmpdir(), 'samenloop-posities-'));
  });
  afterAll(() => [program, folder].forEach((one) => rmSync(one, { recursive: true })));

  it('shares partitions with a member that joins while a batch is in flight, and loses and repeats nothing', async () => {
    const [one, other] = [scope().open(), scope().open()];
    const topic = await scope().topic(one, 4);
    const inFlight: LogBatch[] = [];
    const keeper = positionKeeper(scope().group(), async (batch) => {
      inFlight.push(batch);
      await wait(20);
    });
    const takenOver = new Set<number>();
    scope().keep(await one.follow({ ...keeper, topics: [topic], maxRecords: 10 }));
    const append = async (from: number): Promise<unknown> =>
      one.append(
        topic,
        upTo(10).flatMap((n) => upTo(8).map((key) => record(`zaak-${key}`, from + n))),
        Date.now(),
      );
    await append(0);
    await until(() => new Set(inFlight.map(({ partition }) => partition)).size >= 2);

    const handle = (batch: LogBatch): Promise<void> => {
      takenOver.add(batch.partition);
      return keeper.handle(batch);
    };
    scope().keep(await other.follow({ ...keeper, handle, topics: [topic], maxRecords: 10 }));
    for (let from = 10; from < 400; from += 10) {
      await append(from);
      await wait(30);
      if (from > 100 && takenOver.size >= 1) break;
    }
    await until(() => takenOver.size >= 1);
    const count = keeper.handled.length;
    await append(1_000);
    await until(
      () => [...numbersPerKey(keeper.handled).values()].every((ns) => ns.at(-1) === 1_009),
      () => count,
    );
    expect(inFlight.some(({ signal }) => signal.aborted)).toBe(true);
    expect(takenOver.size).toBeLessThan(4);
    for (const numbers of numbersPerKey(keeper.handled).values()) {
      expect(numbers).toEqual([...upTo(numbers.length - 10), ...upTo(10).map((n) => 1_000 + n)]);
    }
  }, 20_000);

  it('takes over within 3 s from a member that was killed', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 4);
    const group = scope().group();
    const task: MemberTask = { settings: scope().under.member, group, topic, folder };
    const byChild = new Set<number>();
    const child: ChildProcess = spawn(
      process.execPath,
      [join(program, 'libs/testing/log-contract/member.js'), JSON.stringify(task)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    child.stdout?.on('data', (lines: Buffer) =>
      lines
        .toString()
        .split('\n')
        .filter(Boolean)
        .forEach((p) => byChild.add(Number(p))),
    );
    const byMe = new Set<number>();
    scope().keep(
      await log.follow({
        group,
        topics: [topic],
        startAt: (_, partition) => Promise.resolve(keptPosition(folder, partition)),
        handle: ({ partition, next }) => {
          keepPosition(folder, partition, next);
          byMe.add(partition);
          return Promise.resolve();
        },
      }),
    );
    try {
      const append = (): Promise<unknown> =>
        log.append(
          topic,
          upTo(8).map((n) => record(null, n)),
          Date.now(),
        );
      await until(() => {
        void append();
        return byChild.size > 0 && byMe.size > 0;
      });
      await wait(1_500);
      byChild.clear();
      byMe.clear();
      await append();
      await until(
        () => byChild.size === 2 && byMe.size === 2,
        () => [[...byChild], [...byMe]],
      );

      child.kill('SIGKILL');
      await append();
      const took = await until(
        () => byMe.size === 4,
        () => [...byMe],
      );
      process.stdout.write(`${scope().under.member.kind}: takeover ${Math.round(took)} ms after kill -9\n`);
      expect(took).toBeLessThan(3_000);
    } finally {
      child.kill('SIGKILL');
    }
  }, 25_000);
}
