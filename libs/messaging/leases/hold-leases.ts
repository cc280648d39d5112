import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Trouble } from '../log/log.js';
import { pause } from '../log/pause.js';
import { leaseMs, leaveGroup, releaseLeases, renewLeases, takeLeases } from './lease-table.js';
import { runHeld, type HeldRun } from './run-held.js';
import { sharingPlan } from './sharing-plan.js';

export interface LeaseOptions {
  /** Best a small pool of its own: work that takes all connections would make this member look dead. */
  readonly pool: Pool;
  readonly group: string;
  /** What there is to share, asked at each look (every 500 ms). */
  resources(): Promise<readonly string[]>;
  /** Works on one resource until the signal aborts. When it ends earlier or rejects it is started again, with backoff. */
  run(resource: string, signal: AbortSignal): Promise<void>;
  onTrouble?(trouble: Trouble): void;
}

export interface Leases {
  held(): readonly string[];
  /** Lets the runs end, then gives everything back. */
  stop(): Promise<void>;
}

const lookEveryMs = 500;

/**
 * Spreads named resources over all live members of a group and runs a loop for each one held here. A member that dies
 * is replaced within 3 s. For a moment two members may believe they hold a resource: what they write must be fenced.
 */
export function holdLeases(options: LeaseOptions): Leases {
  const { pool, group } = options;
  const me = randomUUID();
  const runs = new Map<string, HeldRun>();
  const stopping = new AbortController();
  let expiry: NodeJS.Timeout | undefined;

  const finish = async (resource: string): Promise<void> => {
    const run = runs.get(resource);
    if (!run || run.ending()) return run?.ended;
    run.end();
    await run.ended;
    await releaseLeases(pool, group, me, [resource]).catch(() => undefined);
    // only now: the lease of a run that is ending must not be taken again and then be released after all
    runs.delete(resource);
  };
  const finishAll = (): Promise<unknown> => Promise.all([...runs.keys()].map(finish));

  const look = async (): Promise<void> => {
    const resources = await options.resources();
    const askedAt = performance.now();
    const { members, holders } = await renewLeases(pool, group, me, [...runs.keys()]);
    clearTimeout(expiry);
    expiry = setTimeout(() => void finishAll(), askedAt + leaseMs - performance.now());

    for (const resource of runs.keys()) if (holders.get(resource) !== me) void finish(resource);
    const plan = sharingPlan({ me, members, resources, holders });
    for (const resource of plan.release) void finish(resource);
    const wanted = plan.take.filter((resource) => !runs.has(resource));
    for (const resource of await takeLeases(pool, group, me, wanted))
      runs.set(resource, runHeld(options, resource));
  };

  const keepLooking = async (): Promise<void> => {
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        await look();
        failures = 0;
      } catch (error) {
        failures += 1;
        options.onTrouble?.({ group, failures, error });
      }
      await pause(lookEveryMs, stopping.signal);
    }
    clearTimeout(expiry);
  };

  const looking = keepLooking();
  return {
    held: () => [...runs].filter(([, run]) => !run.ending()).map(([resource]) => resource),
    stop: async () => {
      stopping.abort();
      await looking;
      const renewal = setInterval(() => {
        renewLeases(pool, group, me, [...runs.keys()]).catch(() => undefined);
      }, lookEveryMs);
      await finishAll();
      clearInterval(renewal);
      await leaveGroup(pool, group, me).catch(() => undefined);
    },
  };
}
