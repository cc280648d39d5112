import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { PlayedConsole } from '../testing/play-console.js';
import { cutStreams } from '../testing/states.js';

const BOARD = '/zsm-bord/haaglanden';
const MINUTE_MS = 60_000;
/** So far this computer is behind, and it stands in another part of the world besides. */
const BEHIND_MS = 317 * MINUTE_MS;
const FAR_AWAY = { timezoneId: 'America/New_York' };

interface Night {
  readonly evening: string;
  readonly morning: string;
  /** How much of the clock was used, does not count and is left at nine o'clock. */
  readonly bar: readonly string[];
}

// Arrested at 22:24, until 16:24 the day after: nine hours, of which those from midnight to nine do not count.
const NIGHTS: readonly Night[] = [
  {
    evening: '2026-12-08T22:24:00+01:00',
    morning: '2026-12-09T09:00:00+01:00',
    bar: ['used 8.89%', 'not-counted 50%', 'left 41.11%'],
  },
  {
    // An hour shorter.
    evening: '2027-03-27T22:24:00+01:00',
    morning: '2027-03-28T09:00:00+02:00',
    bar: ['used 9.41%', 'not-counted 47.06%', 'left 43.53%'],
  },
];

/** The clock of an arrest counts by the time of the hub, on a computer whose own clock is wrong. */
export const clockOfTheHub = ({ played, tabApart, passTo, signIn }: PlayedConsole): void => {
  const boardAt = async (page: Page, at: number): Promise<void> => {
    passTo(at);
    await signIn(page, 'ovj-dh');
    await page.clock.setSystemTime(at - BEHIND_MS);
    await page.goto(BOARD);
  };
  /** A minute passes, for the hub and for the computer. */
  const aMinute = async (page: Page): Promise<void> => {
    played().setTime(played().clock() + MINUTE_MS);
    await page.clock.fastForward(MINUTE_MS);
  };
  const throughNight = async (page: Page, { evening, morning, bar }: Night): Promise<void> => {
    passTo(Date.parse(evening));
    const clock = clockOn(page, await played().arrestOfOne(evening));
    await boardAt(page, Date.parse(evening) + 95 * MINUTE_MS);
    await clock.getByText('Nog 7 uur en 25 minuten').waitFor();
    expect(await clock.innerText()).toMatch(/uiterlijk morgen 16:24/);
    await aMinute(page);
    await clock.getByText('Nog 7 uur en 24 minuten').waitFor();
    expect(await clock.innerText()).toMatch(/uiterlijk 16:24[^]*Staat stil tot 09:00/);
    await boardAt(page, Date.parse(morning) - MINUTE_MS);
    await clock.getByText('Staat stil tot 09:00').waitFor();
    expect(await clock.innerText()).toMatch(/Nog 7 uur en 24 minuten/);
    await aMinute(page);
    await clock.getByText('Staat stil tot 09:00').waitFor({ state: 'detached' });
    expect(await clock.innerText()).toMatch(/Nog 7 uur en 24 minuten/);
    expect(await barOf(clock)).toEqual(bar);
    await aMinute(page);
    await clock.getByText('Nog 7 uur en 23 minuten').waitFor();
  };

  it('counts down over midnight and nine o’clock, also in the night to summer time', async () => {
    const page = await tabApart(FAR_AWAY);
    await page.clock.install({ time: played().clock() - BEHIND_MS });
    for (const night of NIGHTS) await throughNight(page, night);
    // Nor does it count by that of the computer when no stream comes through.
    await cutStreams(page);
    await page.goto('/');
    await page.getByText('zondag 28 maart, 09:01 uur').waitFor();
  }, 120_000);
};

/** The clock that ends first of a case on the board. */
const clockOn = (page: Page, caseId: string): Locator =>
  page
    .locator('.zsm-card', { has: page.locator(`a[href$="/zaken/${caseId}"]`) })
    .locator('.zsm-clock')
    .first();

/** What each stretch of its bar is, and how long. */
const barOf = (clock: Locator): Promise<readonly string[]> =>
  clock
    .locator('.clock-bar i')
    .evaluateAll((all) =>
      all.map((one) => `${one.className.slice('clock-bar__'.length)} ${one.style.inlineSize}`),
    );
