import { expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { ContractScope } from './contract-scope.js';
import { positionKeeper } from './positions.js';
import { record, upTo } from './records.js';
import { until } from './until.js';

const say = (scope: ContractScope, line: string): boolean =>
  process.stdout.write(`${scope.under.member.kind}: ${line}\n`);

/** How fast it is; prints what it measured and fails only far below what is normal. */
export function figures(scope: () => ContractScope): void {
  it('is fast enough with two groups following', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 12);
    const keepers = [positionKeeper(scope().group()), positionKeeper(scope().group())];
    for (const keeper of keepers) scope().keep(await log.follow({ ...keeper, topics: [topic] }));
    await log.append(
      topic,
      upTo(24).map((n) => record(null, n)),
      Date.now(),
    );
    await until(() => keepers.every(({ handled }) => handled.length === 24));

    const total = 20_000;
    const start = performance.now();
    const appenders = upTo(4).map(async (appender) => {
      for (let n = 0; n < total / 4; n += 200) {
        const batch = upTo(200).map((i) => record(`zaak-${appender}-${i % 50}`, n + i, 1_500));
        await log.append(topic, batch, Date.now());
      }
    });
    await Promise.all(appenders);
    const appended = performance.now() - start;
    await until(
      () => keepers.every(({ handled }) => handled.length === 24 + total),
      () => keepers.map((k) => k.handled.length),
      30_000,
    );
    const handled = performance.now() - start;
    say(
      scope(),
      `${Math.round(total / (appended / 1_000))}/s appended, ${Math.round(total / (handled / 1_000))}/s handled by each of two groups`,
    );
    expect(total / (handled / 1_000)).toBeGreaterThan(500);
  }, 60_000);

  it('is quick at a calm pace', async () => {
    const log = scope().open();
    const topic = await scope().topic(log, 12);
    const sentAt = new Map<string, number>();
    const took: number[] = [];
    const keeper = positionKeeper(scope().group(), ({ records }) => {
      for (const { value } of records)
        took.push(performance.now() - (sentAt.get(String(value).trimEnd()) ?? 0));
    });
    scope().keep(await log.follow({ ...keeper, topics: [topic] }));
    await log.append(
      topic,
      upTo(24).map((n) => record('warm', n)),
      Date.now(),
    );
    await until(() => keeper.handled.length === 24);
    took.length = 0;

    const start = performance.now();
    for (const n of upTo(600)) {
      sentAt.set(`zaak-${n}:${n}`, performance.now());
      void log.append(topic, [record(`zaak-${n}`, n, 1_500)], Date.now());
      await wait(Math.max(0, start + (n + 1) * 5 - performance.now()));
    }
    await until(() => took.length === 600);
    took.sort((a, b) => a - b);
    const [p50 = 0, p99 = 0] = [took[300], took[594]];
    say(scope(), `from append to handler at 200/s: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
    expect(p50).toBeLessThan(100);
  }, 30_000);
}
