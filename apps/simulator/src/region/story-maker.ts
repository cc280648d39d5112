import type { Instant } from '#core';
import type { Story } from './beat.js';
import { diceOf } from './dice.js';
import { FAMILIES, familyOf } from './family.js';
import { HAAGLANDEN, LIVE_REGIONS, type LiveRegion } from './regions.js';
import { date } from './moments.js';
import { tellAgenda } from './tell-agenda.js';
import { tellArrest } from './tell-arrest.js';

/** A story of which the beginning was told before anybody looks. */
export interface Seed {
  readonly story: Story;
  /** How many of its beats. */
  readonly told: number;
}

/** Makes up what happens in the region, always the same for the same seed and moments. */
export interface StoryMaker {
  /** What lies at the tables when the region comes to life: clocks that differ, and an agenda. `lying` is how many are in a region already. */
  seeds(now: Instant, lying: (region: LiveRegion) => number): readonly Seed[];
  /** What shows everything at once to who has just come in. */
  opening(now: Instant): readonly Story[];
  next(now: Instant): Story;
}

/** Minutes that are left on the clocks of the cases that lie there, the most urgent first. */
const SEEDED: readonly { readonly region: LiveRegion; readonly minutes: readonly number[] }[] = [
  { region: LIVE_REGIONS[0], minutes: [27, 55, 115, 200, 290, 400, 515] },
  { region: LIVE_REGIONS[1] ?? HAAGLANDEN, minutes: [45, 230, 470] },
  { region: LIVE_REGIONS[2] ?? HAAGLANDEN, minutes: [95, 420] },
];
const AGENDA_SEEDED = [3, 2, 1] as const;
const MINUTE = 60_000;
const LONGEST_BETWEEN_AGENDA = 180;

/** A maker; `mark` makes the names of its cases its own, so that a second start tells other ones. */
export const storyMaker = (seed: number, mark: string, firstFamily: number): StoryMaker => {
  const dice = diceOf(seed);
  const lastOnAgenda = new Map<string, { readonly at: Instant; readonly count: number }>();
  let number = 0;

  const beginning = (region: LiveRegion, now: Instant, mayCome: boolean) => {
    number += 1;
    const family = familyOf(dice, (firstFamily + number) % FAMILIES, region, {
      children: dice.happens(0.5) ? dice.between(1, 2) : 0,
      year: Number(date(now).slice(0, 4)),
    });
    if (mayCome) lastOnAgenda.set(region.code, { at: now, count: comesAs(region) });
    return { name: `${mark}-${number}`, region, family, mayCome };
  };
  const comesAs = ({ code }: LiveRegion): number => (lastOnAgenda.get(code)?.count ?? 0) + 1;
  /** The longer the region lives the seldomer, so that an agenda stays one that people can discuss. */
  const mayCome = (region: LiveRegion, now: Instant): boolean => {
    const last = lastOnAgenda.get(region.code);
    if (last === undefined) return true;
    return now - last.at >= Math.min(LONGEST_BETWEEN_AGENDA, last.count * 2) * MINUTE;
  };
  const somewhere = (): LiveRegion =>
    dice.happens(0.6) ? HAAGLANDEN : (LIVE_REGIONS[dice.between(1, LIVE_REGIONS.length - 1)] ?? HAAGLANDEN);
  const minutesLeft = (): number => {
    if (dice.happens(0.55)) return dice.between(480, 520);
    return dice.happens(0.6) ? dice.between(200, 420) : dice.between(35, 150);
  };
  const arrested = (region: LiveRegion, now: Instant, minutes: number, comes: boolean): Story =>
    tellArrest(dice, beginning(region, now, comes), minutes);
  const onAgenda = (region: LiveRegion, now: Instant, isWrongFirst: boolean): Story =>
    tellAgenda(dice, beginning(region, now, true), isWrongFirst);

  return {
    seeds: (now, lying) =>
      SEEDED.flatMap(({ region, minutes }, nth) => {
        const before = lying(region);
        const arrests = minutes.slice(before).map((left) => {
          const story = arrested(region, now, left, false);
          const undecided = story.beats.findIndex(({ kind }) => kind === 'zsm-beslissing');
          return { story, told: left < 60 ? 1 : dice.between(1, Math.max(1, undecided)) };
        });
        const agenda = Array.from({ length: before > 0 ? 1 : (AGENDA_SEEDED[nth] ?? 1) }, (_, place) => ({
          // Each region begins with one report that is refused, and mended.
          story: onAgenda(region, now, place === 0),
          told: place === 0 ? 2 : 1,
        }));
        return [...arrests, ...agenda];
      }),
    opening: (now) => [arrested(HAAGLANDEN, now, 512, false), onAgenda(HAAGLANDEN, now, false)],
    next: (now) => {
      const region = somewhere();
      const comes = mayCome(region, now);
      return comes && dice.happens(0.4)
        ? onAgenda(region, now, dice.happens(0.2))
        : arrested(region, now, minutesLeft(), comes && dice.happens(0.5));
    },
  };
};
