import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { CaseId, Given, ReportId } from '#core';
import { pause, type Log, type LogBatch } from '#messaging';
import type { Keyring } from '#runtime';
import { caseKeys, type PartitionPosition, type RulebookShelf } from '#store';
import { givenIn } from '../follow/given-in.js';
import { givenHash, keepHash, type HashedDossiers } from './given-hash.js';

export interface ReplayParts {
  readonly log: Log;
  readonly keyring: Keyring;
  readonly rulebooks: RulebookShelf;
}

/** The dossiers of a recipient as the log tells them anew. */
export interface ReplayedSide {
  readonly dossiers: HashedDossiers;
  /** Which report each of them is of. */
  readonly reportOf: ReadonlyMap<string, ReportId>;
  /** False: the log no longer holds everything up to there. */
  readonly isWhole: boolean;
}

/** So long without anything new means that nothing more comes. */
const PATIENCE_MS = 15_000;

/** Reads the log from its start up to where the stored dossiers were made. */
export const replayedSide = async (
  parts: ReplayParts,
  client: PoolClient,
  upTo: readonly PartitionPosition[],
): Promise<ReplayedSide> => {
  const dossiers: HashedDossiers = new Map();
  const reportOf = new Map<string, ReportId>();
  const left = new Map(upTo.filter(({ next }) => next > 0).map((place) => [keyOf(place), place.next]));
  const targets = new Map(left);
  const keep = (caseId: CaseId, given: Given): void => {
    keepHash(dossiers, caseId, { id: given.id, hash: givenHash(given) });
    reportOf.set(given.id, given.reportId);
  };
  let lastAt = performance.now();
  const done = new AbortController();
  let turn = Promise.resolve();
  const handle = (batch: LogBatch): Promise<void> => {
    // A client asks one thing at a time.
    turn = turn.then(async () => {
      const target = targets.get(keyOf(batch)) ?? 0;
      const records = batch.records.filter(({ offset }) => offset < target);
      const given = await givenIn(
        parts,
        client,
        records.map((record) => ({ topic: batch.topic, record })),
        caseKeys,
      );
      given.forEach((one) => keep(one.caseId, one.given));
      lastAt = performance.now();
      if (batch.next >= target) left.delete(keyOf(batch));
      if (left.size === 0) done.abort();
    });
    return turn;
  };
  if (left.size === 0) return { dossiers, reportOf, isWhole: true };
  const follower = await parts.log.follow({
    group: `herbouw-${randomUUID()}`,
    topics: [...new Set(upTo.map(({ topic }) => topic))],
    startAt: () => Promise.resolve(0),
    handle,
  });
  while (!done.signal.aborted && performance.now() - lastAt < PATIENCE_MS)
    await pause(PATIENCE_MS, done.signal);
  await follower.stop();
  return { dossiers, reportOf, isWhole: left.size === 0 };
};

const keyOf = ({ topic, partition }: Pick<PartitionPosition, 'topic' | 'partition'>): string =>
  `${topic}/${partition}`;
