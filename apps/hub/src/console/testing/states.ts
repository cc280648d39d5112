import type { Page } from 'playwright-core';

const API = /\/v1\/(?!mij|aanmelden|afmelden)/;
const BROKEN = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'https://schemas.samenloop.nl/problemen/kapot',
    title: 'Er ging iets mis',
    status: 500,
    detail: 'Dit deel van Samenloop werkt even niet.',
  }),
};

/** Until everything that was asked for the page is there, or was refused. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').waitFor();
  await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
};

/** From now on nothing that is asked is answered, until the answer is let go. */
export const holdAnswers = async (page: Page): Promise<() => Promise<void>> => {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(API, async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  return async () => {
    letGo();
    await page.unroute(API);
  };
};

/** From now on whatever is asked goes wrong; gives how to end that. */
export const breakAnswers = async (page: Page): Promise<() => Promise<void>> => {
  await page.route(API, (route) => route.fulfill(BROKEN));
  return () => page.unroute(API);
};

/** From now on no stream of events comes through; gives how to end that. */
export const cutStreams = async (page: Page): Promise<() => Promise<void>> => {
  const streams = /\/v1\/.*stroom/;
  await page.route(streams, (route) => route.abort());
  return () => page.unroute(streams);
};

/** From now on as for somebody who chose the colours of all pages and wants nothing to move. */
export const forceColours = (page: Page): Promise<void> =>
  page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });

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
