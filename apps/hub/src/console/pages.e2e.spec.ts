import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSideways } from './testing/accessible.js';
import { describeInBrowser } from './testing/describe-in-browser.js';
import { keepScreenshot } from './testing/keep-screenshot.js';
import { expectNobodyKnown, expectNothingLeftBehind } from './testing/leaks.js';
import { openBrowser, type ConsoleBrowser } from './testing/open-browser.js';
import { PAGES } from './testing/pages.js';
import { playStreet, type PlayedStreet } from './testing/played-street.js';
import {
  breakAnswers,
  cutStreams,
  focusIsMarked,
  forceColours,
  holdAnswers,
  movingOn,
  settled,
} from './testing/states.js';
import { tracesOf } from './testing/traces.js';

const PAGE_MS = 180_000;
const UNFILLED = /\{\w+\}/;

let played: PlayedStreet;
let browser: ConsoleBrowser;
let page: Page;

describeInBrowser('a page of the console, in all its states', () => {
  beforeAll(async () => {
    played = await playStreet();
    browser = await openBrowser(played.consoleUrl);
  }, 120_000);
  afterEach(async () => {
    const { faults } = tracesOf(page);
    await expectNothingLeftBehind(page, played.personal);
    await page.context().close();
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await played?.close();
  }, 60_000);

  it.each(PAGES)(
    '$name can be used by everybody: with all there is, while it is fetched, and when that goes wrong',
    async ({ name, user, path, title, says = /./, knowsNobody, asksNothing, isVariant }) => {
      page = await browser.pageOf(user, path(played));
      await settled(page);
      expect(await page.locator('main h1').textContent()).toMatch(title);
      expect(await page.locator('main').innerText()).toMatch(says);
      expect(await page.title()).toMatch(/ – Samenloop$/);
      await expectAccessible(page, name);
      await expectNoSideways(page, name);
      await keepScreenshot(page, name);
      if (knowsNobody) await expectNobodyKnown(page, played.personal);
      if (asksNothing || isVariant) return;

      const letGo = await holdAnswers(page);
      await page.reload();
      await page.locator('main [aria-busy="true"] .skeleton').first().waitFor();
      await expectAccessible(page, `${name} while it is fetched`);
      await keepScreenshot(page, `${name}-laden`);
      await letGo();
      await settled(page);

      const mend = await breakAnswers(page);
      await page.reload();
      await page.locator('main .alert[role="alert"]').first().waitFor();
      await expectAccessible(page, `${name} that went wrong`);
      await keepScreenshot(page, `${name}-fout`);
      await mend();
      // Each part of a page that went wrong has its own; what is live may have come back before anybody could press.
      const again = page.locator('main').getByRole('button', { name: 'Probeer opnieuw' });
      for (const one of (await again.all()).reverse())
        await one.click({ timeout: 2_000 }).catch(() => undefined);
      await page.locator('main .alert[role="alert"]').first().waitFor({ state: 'detached' });
      await settled(page);
      if (knowsNobody) await expectNobodyKnown(page, played.personal);
    },
    PAGE_MS,
  );

  // One visit for each person: signing in takes longer than looking.
  it.each([...new Set(PAGES.map(({ user }) => user))])(
    '%s reads every page in English too, all of it filled in',
    async (user) => {
      page = await browser.pageOf(user, '/');
      await page.evaluate("localStorage.setItem('samenloop.taal', 'en')");
      for (const { name, path } of PAGES.filter((one) => one.user === user && !one.isVariant)) {
        await page.goto(new URL(path(played), played.consoleUrl).href);
        await settled(page);
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
        expect(await page.locator('body').innerText()).not.toMatch(UNFILLED);
        await keepScreenshot(page, `${name}-en`);
      }
    },
    4 * PAGE_MS,
  );

  it.each(PAGES.filter(({ isLive }) => isLive))(
    '$name says since when it is no longer live',
    async ({ name, user, path }) => {
      page = await browser.pageOf(user, path(played));
      await settled(page);
      await cutStreams(page);
      await page.reload();
      await page
        .getByText(/Verbinding weg sinds/)
        .first()
        .waitFor();
      await expectAccessible(page, `${name} without its stream`);
      await keepScreenshot(page, `${name}-verbinding-weg`);
    },
    PAGE_MS,
  );

  it.each(PAGES.filter(({ name }) => ['zsm-bord', 'berichten'].includes(name)))(
    '$name can be used in forced colours, and nothing on it moves for who wants that',
    async ({ name, user, path }) => {
      page = await browser.pageOf(user, path(played));
      await forceColours(page);
      const letGo = await holdAnswers(page);
      await page.reload();
      await page.locator('main [aria-busy="true"] .skeleton').first().waitFor();
      expect(await movingOn(page)).toBe(0);
      await letGo();
      await settled(page);
      expect(await movingOn(page)).toBe(0);
      // Axe reads the colours that the page chose, not those of the browser that one sees instead.
      await expectAccessible(page, `${name} in forced colours`, ['color-contrast']);
      await keepScreenshot(page, `${name}-eigen-kleuren`);
      await page.keyboard.press('Tab');
      expect(await focusIsMarked(page)).toBe(true);
    },
    PAGE_MS,
  );

  it('opens a report for the purpose that somebody chooses, by keyboard alone', async () => {
    page = await browser.pageOf('vt-hag-zsm', `/berichten/${played.reports.assessment}`);
    await settled(page);
    const purposes = page.locator('main').getByRole('radio');
    await expectAccessible(page, 'bericht-doel');
    await expectNoSideways(page, 'bericht-doel');
    await keepScreenshot(page, 'bericht-doel');
    await purposes.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Veiligheidsbeoordeling/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('doel')).toMatch(/./);
    await expectNobodyKnown(page, played.personal);
  }, 60_000);
});
