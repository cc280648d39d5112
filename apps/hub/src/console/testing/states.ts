import type { Page } from 'playwright-core';

/** Until everything that was asked for the page is there, or was refused. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').waitFor();
  await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
};

/** Until the page shows that it waits. */
export const waits = (page: Page): Promise<void> =>
  page.locator('main [aria-busy="true"] .skeleton').first().waitFor();

/** Until the page says that something went wrong. */
export const wentWrong = (page: Page): Promise<void> =>
  page.locator('main .alert[role="alert"]').first().waitFor();

/** Tries again whatever went wrong on the page, until all of it is there. Each part of a page that went wrong has its own button. */
export const tryAgain = async (page: Page, word: string): Promise<void> => {
  // At once: what is live may come back by itself before anybody could press.
  await page
    .locator('main')
    .getByRole('button', { name: word })
    .evaluateAll((all) => all.forEach((one) => (one as { click?: () => void }).click?.()));
  await page.locator('main .alert[role="alert"]').first().waitFor({ state: 'detached' });
  await settled(page);
};

/** From now on no stream of events comes through; gives how to end that. */
export const cutStreams = async (page: Page): Promise<() => Promise<void>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['*/v1/*stroom*'] });
  return () => session.detach();
};

/** How many things on the page move for longer than one can see. */
export const movingOn = (page: Page): Promise<number> =>
  page.evaluate<number>(
    'document.getAnimations().filter(({ effect }) => effect.getComputedTiming().activeDuration > 50).length',
  );

/** Whether what has the focus is marked by a line, the one mark that forced colours leave. */
export const focusIsMarked = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(
    `(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1)(getComputedStyle(document.activeElement))`,
  );
