import { describe, expect, it } from '@jest/globals';
import type { LogBatch } from './log.js';
import { inOneGo } from './in-one-go.js';

const batch = (partition: number, reports = 1): LogBatch => ({
  group: 'intake',
  topic: 'in.pol',
  partition,
  records: Array.from({ length: reports }, (_, offset) => ({
    offset,
    appendedAt: 0,
    key: null,
    value: null,
    headers: [],
  })),
  next: reports,
  signal: new AbortController().signal,
});
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('batches of several partitions', () => {
  it('are handled together when they come while others are being handled', async () => {
    const groups: number[][] = [];
    const handle = inOneGo(async (batches) => {
      groups.push(batches.map(({ partition }) => partition));
      await soon();
    });
    await Promise.all([0, 1, 2, 3, 4].map((partition) => handle(batch(partition))));
    expect(groups).toEqual([[0], [1], [2, 3, 4]]);
  });

  it('do not grow into groups of more than 500 reports, unless one batch is that large', async () => {
    const groups: number[][] = [];
    const handle = inOneGo(async (batches) => {
      groups.push(batches.map(({ partition }) => partition));
      await soon();
    });
    await Promise.all([batch(0), batch(1), batch(2, 300), batch(3, 300), batch(4, 600)].map(handle));
    expect(groups).toEqual([[0], [1], [2], [3], [4]]);
  });

  it('are tried one by one when a group fails, so that only the one that fails hears of it', async () => {
    const handle = inOneGo(async (batches) => {
      await soon();
      if (batches.some(({ partition }) => partition === 3)) throw new Error('partitie 3');
    });
    const settled = await Promise.allSettled([0, 1, 2, 3, 4].map((partition) => handle(batch(partition))));
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });
});
