import { describe, expect, it } from '@jest/globals';
import { loadContracts } from '#contracts';
import {
  countedBetween,
  type CloudEvent,
  type Instant,
  type Json,
  type JsonObject,
  type Unvalidated,
} from '#core';
import type { Beat, Story } from './beat.js';
import { storyMaker, type StoryMaker } from './story-maker.js';

const contracts = loadContracts();
const NIGHT = [['00:00', '09:00']] as const;
const NOBODY = (): number => 0;
/** A working morning, the middle of a night, a Sunday evening, both nights on which the clock jumps, and New Year. */
const MOMENTS = [
  '2026-11-26T10:00:00+01:00',
  '2026-11-27T02:30:00+01:00',
  '2026-11-29T21:15:00+01:00',
  '2027-03-28T03:05:00+02:00',
  '2026-10-25T02:30:00+01:00',
  '2027-01-01T00:00:30+01:00',
].map((at) => Date.parse(at));

const told = (beat: Beat, now: Instant): JsonObject => {
  const at = { now, idOf: () => '6f1f3c1e-5d0b-8c55-9a4e-0b6f0d2c7a11' };
  return beat.tag === 'system' ? beat.data(at) : beat.filledIn(at);
};
const everything = (maker: StoryMaker, now: Instant): readonly Story[] => [
  ...maker.seeds(now, NOBODY).map(({ story }) => story),
  ...maker.opening(now),
  ...Array.from({ length: 60 }, () => maker.next(now)),
];
const written = (stories: readonly Story[], now: Instant): readonly unknown[] =>
  stories.map(({ name, region, beats }) => [
    name,
    region.code,
    beats.map((beat) => [beat.name, told(beat, now)]),
  ]);
const bsnsIn = (value: Json): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"bsn":"(\d+)"/g)].map(([, bsn = '']) => bsn);
const isElevenProof = (bsn: string): boolean =>
  [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((sum, weight, at) => sum + weight * Number(bsn[at]), 0) % 11 === 0;
const [NOW = 0] = MOMENTS;

describe('the stories of a region', () => {
  it('are the same for the same seed, and others for another', () => {
    const stories = (seed: number) => written(everything(storyMaker(seed, 'a', 7), NOW), NOW);
    expect(stories(3)).toEqual(stories(3));
    expect(stories(3)).not.toEqual(stories(4));
  });

  it.each(MOMENTS)('hold to the contracts at %d, apart from what must be refused', (now) => {
    const faults = everything(storyMaker(5, 'a', 7), now).flatMap(({ name, beats }) =>
      beats.flatMap((beat) => {
        if (beat.tag === 'table') return [];
        const event = {
          type: `nl.samenloop.${beat.kind}.v1`,
          data: told(beat, now) as unknown as Unvalidated,
        } as CloudEvent;
        const isRefused = 'faults' in contracts.check(event);
        return isRefused === (beat.outcome === 'geweigerd') ? [] : [`${name} ${beat.name}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it.each(MOMENTS)('begin with clocks that run and differ at %d: within the hour, and late', (now) => {
    const left = storyMaker(5, 'a', 7)
      .seeds(now, NOBODY)
      .flatMap(({ story }) => story.beats.filter(({ kind }) => kind === 'aanhouding'))
      .map((beat) => {
        const [, since = ''] =
          /"beslissingHulpofficier":"([^"]+)"/.exec(JSON.stringify(told(beat, now))) ?? [];
        return 540 - countedBetween(Date.parse(since), now, NIGHT) / 60_000;
      })
      .sort((one, other) => one - other);
    expect(left).toHaveLength(12);
    expect(left[0]).toBeGreaterThan(20);
    expect(left[0]).toBeLessThan(60);
    expect(left.at(-1)).toBeGreaterThan(480);
    expect(left.at(-1)).toBeLessThanOrEqual(540);
  });

  it('bring fewer cases to the tables when some lie there already', () => {
    const seeded = (lying: number) => storyMaker(5, 'a', 7).seeds(NOW, () => lying).length;
    expect([seeded(0), seeded(2), seeded(20)]).toEqual([18, 9, 3]);
  });

  it('show a clock and an agenda to who has just come in', () => {
    const kinds = storyMaker(5, 'a', 7)
      .opening(NOW)
      .map(({ beats: [first] }) => first?.kind ?? '');
    expect(kinds[0]).toBe('aanhouding');
    expect(['sash-uitkomst', 'agendapunt']).toContain(kinds[1]);
  });

  it('are about people that nobody is, each in one family alone', () => {
    const bsns = everything(storyMaker(5, 'a', 7), NOW).map(({ beats }) => [
      ...new Set(beats.flatMap((beat) => bsnsIn(told(beat, NOW)))),
    ]);
    expect(bsns.flat().filter((bsn) => !bsn.startsWith('9999') || !isElevenProof(bsn))).toEqual([]);
    expect(new Set(bsns.flat()).size).toBe(bsns.flat().length);
  });

  it('bring seldomer something to an agenda the longer the region lives', () => {
    const maker = storyMaker(5, 'a', 7);
    const onAgenda = (from: Instant, hours: number): number =>
      Array.from({ length: hours * 60 }, (_, minute) => maker.next(from + minute * 60_000)).filter(
        ({ beats }) => beats.some(({ kind }) => kind === 'sash-uitkomst' || kind === 'agendapunt'),
      ).length;
    const first = onAgenda(NOW, 2);
    onAgenda(NOW + 2 * 3_600_000, 10);
    const later = onAgenda(NOW + 12 * 3_600_000, 2);
    expect(first).toBeGreaterThan(6);
    expect(later).toBeLessThan(first / 2);
  });
});
