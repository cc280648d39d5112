import type { Page } from 'playwright-core';

interface Seen {
  readonly paint: number;
  readonly took: readonly number[];
}

/** An event that was over within this time is not told of. */
const UNNOTICED_MS = 16;
const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

const seenBy = (page: Page): Promise<Seen> => page.evaluate<Seen>('seen');

/** When the largest thing on a page came, in milliseconds, for somebody who opens it first thing in the morning. */
export const largestPaint = async (page: Page, path: string, until: string): Promise<number> => {
  await page.goto(path);
  await page.locator(until).first().waitFor();
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
  return (await seenBy(page)).paint;
};

/** From what somebody did with a key until what that does could be seen, and until the page had answered the key itself, in milliseconds. */
export const answered = async (page: Page, act: () => Promise<unknown>, until: string): Promise<number> => {
  await page.evaluate(`seen.awaits(${JSON.stringify(until)})`);
  await act();
  const shown = await page.evaluate<number>('seen.shown');
  await page.evaluate(TWO_FRAMES);
  return Math.max(UNNOTICED_MS, shown, ...(await seenBy(page)).took);
};
