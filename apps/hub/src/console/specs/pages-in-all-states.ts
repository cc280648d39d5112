import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../testing/accessible.js';
import { expectFits } from '../testing/expect-fits.js';
import { expectContrastAsForced } from '../testing/forced-contrast.js';
import { holdAnswers } from '../testing/held-answers.js';
import { keepScreenshot } from '../testing/keep-screenshot.js';
import { expectNobodyKnown } from '../testing/leaks.js';
import { PAGES, type OpenedPage } from '../testing/pages.js';
import type { PlayedConsole } from '../testing/play-console.js';
import { speak } from '../testing/speak.js';
import {
  cutStreams,
  focusIsMarked,
  movingOn,
  settled,
  tryAgain,
  waits,
  wentWrong,
} from '../testing/states.js';

const PAGE_MS = 120_000;
const UNFILLED = /\{\w+\}/;

/** Every page of the console: with all there is, while that is fetched, when that goes wrong, in English, and without its stream. */
export const pagesInAllStates = ({ played, tabOf, open }: PlayedConsole): void => {
  /** Shows a page while it waits, then as it went wrong, and leaves it as somebody who tried again sees it. */
  const throughStates = async (
    page: Page,
    { name, path }: OpenedPage,
    again = 'Probeer opnieuw',
  ): Promise<void> => {
    const answers = await holdAnswers(page);
    await page.goto(path(played()));
    await waits(page);
    await expectAccessible(page, `${name} while it is fetched`);
    await keepScreenshot(page, `${name}-laden`);
    await answers.breakAll();
    await wentWrong(page);
    await expectAccessible(page, `${name} that went wrong`);
    await keepScreenshot(page, `${name}-fout`);
    await answers.letGo();
    await tryAgain(page, again);
  };

  it.each(PAGES)(
    '$name can be used by everybody: while it is fetched, when that goes wrong, with all there is, and in English',
    async (one) => {
      const { name, user, path, title, says = /./, knowsNobody, asksNothing, isVariant } = one;
      const page = await tabOf(user);
      if (asksNothing || isVariant) await page.goto(path(played()));
      else await throughStates(page, one);
      await settled(page);
      expect(await page.locator('main h1').textContent()).toMatch(title);
      expect(await page.locator('main').innerText()).toMatch(says);
      expect(await page.title()).toMatch(/ – Samenloop$/);
      await expectAccessible(page, name);
      await expectFits(page, name);
      await keepScreenshot(page, name);
      if (knowsNobody) await expectNobodyKnown(page, played().personal);
      if (isVariant) return;
      await speak(page, 'en');
      expect(await page.locator('body').innerText()).not.toMatch(UNFILLED);
      await keepScreenshot(page, `${name}-en`);
      await speak(page, 'nl');
    },
    PAGE_MS,
  );

  it.each(PAGES.filter(({ name }) => name === 'berichten'))(
    '$name waits and goes wrong in English too',
    async (one) => {
      const page = await open(one.user, '/');
      await speak(page, 'en');
      await throughStates(page, { ...one, name: `${one.name}-en` }, 'Try again');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await speak(page, 'nl');
    },
    PAGE_MS,
  );

  it.each(PAGES.filter(({ isLive }) => isLive))(
    '$name says since when it is no longer live',
    async ({ name, user, path }) => {
      const page = await tabOf(user);
      const mend = await cutStreams(page);
      await page.goto(path(played()));
      await page
        .getByText(/Verbinding weg sinds/)
        .first()
        .waitFor();
      await expectAccessible(page, `${name} without its stream`);
      await keepScreenshot(page, `${name}-verbinding-weg`);
      await mend();
    },
    PAGE_MS,
  );

  it.each(PAGES.filter(({ name }) => ['zsm-bord', 'berichten'].includes(name)))(
    '$name can be used in forced colours, and nothing on it moves for who wants that',
    async ({ name, user, path }) => {
      const page = await tabOf(user);
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      const answers = await holdAnswers(page);
      await page.goto(path(played()));
      await waits(page);
      expect(await movingOn(page)).toBe(0);
      await answers.letGo();
      await settled(page);
      expect(await movingOn(page)).toBe(0);
      await expectAccessible(page, `${name} in forced colours`, ['color-contrast']);
      await expectContrastAsForced(page);
      await keepScreenshot(page, `${name}-eigen-kleuren`);
      await page.keyboard.press('Tab');
      expect(await focusIsMarked(page)).toBe(true);
    },
    PAGE_MS,
  );

  it(
    'opens a report for the purpose that somebody chooses, by keyboard alone',
    async () => {
      const page = await open('vt-hag-zsm', `/berichten/${played().reports.assessment}`);
      const purposes = page.locator('main').getByRole('radio');
      await expectAccessible(page, 'bericht-doel');
      await expectFits(page, 'bericht-doel');
      await keepScreenshot(page, 'bericht-doel');
      await purposes.first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /Veiligheidsbeoordeling/ }).waitFor();
      expect(new URL(page.url()).searchParams.get('doel')).toMatch(/./);
      await expectNobodyKnown(page, played().personal);
    },
    PAGE_MS,
  );
};
