import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { liveRegion, signInAs, type LiveRegionPlay, type ToldBeat } from '../../simulator/src/index.js';
import type { Instant, JsonObject } from '#core';
import { runStreet, type RunningStreet } from './testing/running-street.js';

const MINUTE = 60_000;
const BEATS = 45;
/** Saturday evening: Veilig Thuis is closed, and while the region lives it becomes night. */
const EVENING = Date.parse('2026-11-28T22:40:00+01:00');
const MORNING = Date.parse('2026-11-30T10:00:00+01:00');

describe('a region that lives in the running hub', () => {
  let street: RunningStreet;
  const told: ToldBeat[] = [];

  beforeAll(async () => {
    street = await runStreet(EVENING);
  }, 120_000);
  afterAll(() => street.close(), 60_000);

  const live = (seed: number, mark: string): Promise<LiveRegionPlay> =>
    liveRegion({
      baseUrl: street.url,
      deskUrl: street.consoleUrl,
      tokens: street.tokens,
      seats: street.seats,
      clock: street.clock,
      seed,
      mark,
      show: (beat) => void told.push(beat),
    });
  const happens = async (region: LiveRegionPlay, times: number, from: Instant): Promise<void> => {
    for (let nth = 0; nth < times; nth += 1) {
      street.setTime(from + nth * 2 * MINUTE);
      await region.happen();
    }
  };
  const seen = async (who: string, path: string): Promise<JsonObject> => {
    const { headers } = await signInAs(street.consoleUrl, who);
    return (await (await fetch(`${street.consoleUrl}/v1/${path}`, { headers })).json()) as JsonObject;
  };
  const cardsOf = async (): Promise<readonly JsonObject[]> =>
    (await seen('ovj-dh', 'zsm-tafels/haaglanden'))['kaarten'] as readonly JsonObject[];

  it('lays clocks that differ at the tables, and an agenda', async () => {
    const region = await live(11, 'leven-een');
    expect(told.map(({ unexpected }) => unexpected)).toEqual([]);
    const ends = (await cardsOf()).map(({ eersteEinde }) => eersteEinde);
    expect(new Set(ends).size).toBeGreaterThanOrEqual(6);
    const { vergaderingen } = await seen('voorzitter-dh', 'overleggen/ao-dh');
    const points = (vergaderingen as readonly { readonly punten: number }[]).map(({ punten }) => punten);
    expect(JSON.stringify(points)).toMatch(/[1-9]/);

    await happens(region, BEATS, EVENING);
    await region.stop();
  }, 120_000);

  it('has nothing happen that its stories do not tell', () => {
    expect(told.flatMap(({ unexpected }) => unexpected ?? [])).toEqual([]);
    expect(told.length).toBe(BEATS);
  });

  it('shows what was shared, withheld, refused, and decided by people', () => {
    expect(told.some(({ deliveries }) => deliveries.length > 0)).toBe(true);
    expect(told.some(({ status }) => (status?.nietGedeeld ?? []).length > 0)).toBe(true);
    expect(told.some(({ status }) => status?.status === 'geweigerd')).toBe(true);
    expect(told.some(({ beat }) => beat.kind === 'zsm-beslissing' && beat.tag === 'table')).toBe(true);
  });

  it('comes to life again at another moment, and decides on what was left lying', async () => {
    street.setTime(MORNING);
    const before = (await cardsOf()).filter(
      ({ stand, verdachten }) =>
        stand === 'open' && /"TM-ZSM".{1,2000}?"stand":"verstreken"/.test(JSON.stringify(verdachten)),
    );
    const region = await live(12, 'leven-twee');
    await happens(region, BEATS, MORNING);
    await region.stop();
    expect(told.flatMap(({ unexpected }) => unexpected ?? [])).toEqual([]);
    const after = (await cardsOf()).filter(({ stand }) => stand === 'besloten').map(({ zaak }) => zaak);
    expect(before.length).toBeGreaterThan(0);
    expect(before.filter(({ zaak }) => after.includes(zaak)).length).toBeGreaterThan(0);
  }, 120_000);
});
