import type { Pool } from 'pg';
import { readEvidence, routesHit, type Evidence } from '#core';
import type { Clock } from '#runtime';
import { recentDecisions, type RulebookShelf } from '#store';

/** A decision on a report, and the codes of the routing rules that applied. */
export interface Hit {
  readonly evidence: Evidence;
  readonly rules: ReadonlySet<string>;
}

/** The newest decisions with the rules that applied, the newest first. */
export type RecentHits = () => Promise<readonly Hit[]>;

export const DAYS_COUNTED = 30;
export const MOST_PER_STREAM = 200;
const AS_KEPT_MS = 30_000;
const DAY_MS = 86_400_000;

/** Counts over the newest decisions only, and again at most twice a minute: pages of rules are read often and by many. */
export const recentHits = ({
  pool,
  rulebooks,
  clock,
}: {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly clock: Clock;
}): RecentHits => {
  let kept: { readonly hits: Promise<readonly Hit[]>; readonly at: number } | null = null;
  const read = async (): Promise<readonly Hit[]> => {
    const records = await recentDecisions(pool, new Date(clock() - DAYS_COUNTED * DAY_MS), MOST_PER_STREAM);
    const decided = records.flatMap((record) => readEvidence(record) ?? []);
    const versions = [...new Set(decided.map(({ rulebook }) => rulebook))];
    const byVersion = new Map(
      await Promise.all(versions.map(async (one) => [one, await rulebooks.byVersion(one)] as const)),
    );
    return decided
      .flatMap((evidence) => {
        const rulebook = byVersion.get(evidence.rulebook);
        return rulebook === undefined ? [] : [{ evidence, rules: routesHit(rulebook, evidence) }];
      })
      .sort((one, other) => other.evidence.receivedAt - one.evidence.receivedAt);
  };
  return () => {
    const now = performance.now();
    if (kept !== null && now - kept.at < AS_KEPT_MS) return kept.hits;
    const hits = read();
    kept = { hits, at: now };
    hits.catch(() => (kept = null));
    return hits;
  };
};
