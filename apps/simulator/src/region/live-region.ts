import { setTimeout as pause } from 'node:timers/promises';
import type { Instant, PartnerId, RecipientName } from '#core';
import type { Beat } from './beat.js';
import { casesAtTables } from './cases-at-tables.js';
import { diceOf } from './dice.js';
import { FAMILIES } from './family.js';
import { pauseAfter } from './pause-after.js';
import { runningStories, type Running } from './running-stories.js';
import { storyMaker, type Seed } from './story-maker.js';
import { decidedLate } from './table-beats.js';
import { tellBeat, type ToldBeat } from './tell-beat.js';
import { tellingParts } from './telling-parts.js';

export interface LiveOptions {
  /** Of the gateway. */
  readonly baseUrl: string;
  readonly deskUrl: string;
  /** A bearer token per partner and function. */
  readonly tokens: Readonly<Record<PartnerId, string>>;
  /** By which name somebody at the table signs in for each organisation and function; without one nobody acts there. */
  readonly seats: Readonly<Record<RecipientName, string>>;
  readonly clock: () => Instant;
  readonly seed: number;
  /** Makes the names of the cases of this start its own: letters only. */
  readonly mark: string;
  readonly show: (told: ToldBeat) => void;
}

/** A region that lives, over the hub's own interfaces. */
export interface LiveRegionPlay {
  /** How many cases were brought to the tables when it came to life. */
  readonly seeded: number;
  /** Lets the next thing happen. */
  readonly happen: () => Promise<ToldBeat>;
  /** Lets one thing after another happen until it is stopped. */
  readonly live: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const FAMILY_EVERY_MS = 10_000;
const LOOKS_AROUND_EVERY = 25;

/** Brings the region to life: what lies at the tables is there when this returns. Throws only when the hub cannot be reached. */
export const liveRegion = async (options: LiveOptions): Promise<LiveRegionPlay> => {
  const { clock, show } = options;
  const stopping = new AbortController();
  const isStopped = (): boolean => stopping.signal.aborted;
  let count = 0;
  const parts = tellingParts(options, isStopped, () => count);
  const firstFamily = Math.floor(clock() / FAMILY_EVERY_MS) % FAMILIES;
  const maker = storyMaker(options.seed, options.mark, firstFamily);
  const stories = runningStories(maker, diceOf(options.seed + 1));

  const tell = async (running: Running, beat: Beat, isFetched = true): Promise<ToldBeat> => {
    const now = isFetched ? parts : { ...parts, fetches: () => false };
    const told = await tellBeat(now, running, beat, clock());
    stories.advance(running, told.unexpected !== null);
    return told;
  };
  const begin = async ({ story, told }: Seed): Promise<void> => {
    const running = stories.begin(story);
    for (const beat of story.beats.slice(0, told)) {
      if (isStopped()) return;
      // What lies ready is fetched with what comes next.
      const came = await tell(running, beat, false);
      if (came.unexpected === null) continue;
      return show(came);
    }
  };
  const lookAround = async (): Promise<void> => {
    const known = new Set(stories.all().map(({ caseId }) => caseId));
    const left = (await casesAtTables(parts.people)).filter(
      ({ caseId, runs }) => !runs && !known.has(caseId),
    );
    for (const [nth, { region, caseId, suspects }] of left.entries())
      stories.begin(
        { name: `${options.mark}-laat-${count}-${nth}`, region, beats: [decidedLate(region, suspects)] },
        caseId,
      );
  };

  const lying = (await casesAtTables(parts.people)).filter(({ runs }) => runs);
  const seeds = maker.seeds(clock(), (region) => lying.filter((one) => one.region === region).length);
  await Promise.all(seeds.map(begin));

  const happen = async (): Promise<ToldBeat> => {
    if (count % LOOKS_AROUND_EVERY === 0) await lookAround();
    const { running, beat } = stories.next(clock());
    count += 1;
    const told = await tell(running, beat);
    if (!isStopped()) show(told);
    return told;
  };
  const goOn = async (): Promise<void> => {
    while (!isStopped()) {
      await happen();
      await pause(pauseAfter(count), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  let living: Promise<void> = Promise.resolve();
  return {
    seeded: seeds.length,
    happen,
    live: () => (living = goOn()),
    stop: async () => {
      stopping.abort();
      await living.catch(() => undefined);
    },
  };
};
