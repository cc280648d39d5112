import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSideways } from './testing/accessible.js';
import { describeInBrowser } from './testing/describe-in-browser.js';
import { keepScreenshot } from './testing/keep-screenshot.js';
import { expectNobodyKnown, expectNothingLeftBehind } from './testing/leaks.js';
import { openBrowser, type ConsoleBrowser } from './testing/open-browser.js';
import { PAGES } from './testing/pages.js';
import { playStreet, type PlayedStreet } from './testing/played-street.js';
import { breakAnswers, cutStreams, holdAnswers, settled } from './testing/states.js';
import { tracesOf } from './testing/traces.js';

let played: PlayedStreet;
let browser: ConsoleBrowser;
let page: Page;

const open = async (user: string, path: string): Promise<void> => {
  page = await browser.pageOf(user, path);
  await settled(page);
};

describeInBrowser('the pages of the console', () => {
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

  describe.each(PAGES)('$name', ({ name, user, path, title, knowsNobody, asksNothing, isLive }) => {
    it('can be read by everybody, on a phone and at four times the size too, in both languages', async () => {
      await open(user, path(played));
      expect(await page.locator('main h1').textContent()).toMatch(title);
      expect(await page.title()).toMatch(/ – Samenloop$/);
      await expectAccessible(page, name);
      await expectNoSideways(page, name);
      await keepScreenshot(page, name);
      if (knowsNobody) await expectNobodyKnown(page, played.personal);
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await expectAccessible(page, `${name} in forced colours`);
      await page.emulateMedia({ forcedColors: null, reducedMotion: null });
      await page.getByRole('button', { name: 'English' }).click();
      await settled(page);
      await expectAccessible(page, `${name} in English`);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });

    if (!asksNothing)
      it('says that it is being fetched, and what went wrong when that went wrong', async () => {
        await open(user, path(played));
        const letGo = await holdAnswers(page);
        await page.reload();
        await page.locator('main [aria-busy="true"] .skeleton').first().waitFor();
        await expectAccessible(page, `${name} while it is fetched`);
        await keepScreenshot(page, `${name}-laden`);
        await letGo();
        await settled(page);
        const mend = await breakAnswers(page);
        await page.reload();
        await page.getByRole('alert').first().waitFor();
        await expectAccessible(page, `${name} that went wrong`);
        await keepScreenshot(page, `${name}-fout`);
        await mend();
        await page.getByRole('button', { name: 'Probeer opnieuw' }).first().click();
        await settled(page);
      });

    if (isLive)
      it('says that it is no longer live, since when', async () => {
        await open(user, path(played));
        const mend = await cutStreams(page);
        await page.reload();
        await page
          .getByText(/Verbinding weg sinds/)
          .first()
          .waitFor();
        await expectAccessible(page, `${name} without its stream`);
        await keepScreenshot(page, `${name}-verbinding-weg`);
        await mend();
      });
  });
});
