import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { runStreet, type RunningStreet } from '../testing/running-street.js';
import { expectAccessible, expectNoSideways } from './testing/accessible.js';
import { describeInBrowser } from './testing/describe-in-browser.js';
import { keepScreenshot } from './testing/keep-screenshot.js';
import { openBrowser, type ConsoleBrowser } from './testing/open-browser.js';
import { signInAs } from './testing/sign-in.js';
import { tracesOf } from './testing/traces.js';

describeInBrowser('the console around its pages', () => {
  let street: RunningStreet;
  let browser: ConsoleBrowser;

  beforeAll(async () => {
    street = await runStreet(Date.parse('2026-11-30T08:02:00+01:00'));
    browser = await openBrowser(street.consoleUrl);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await street.close();
  }, 60_000);

  it('lets nobody in who has not signed in, and leads back to the page that was asked for', async () => {
    const page = await browser.newPage();
    await page.goto('/berichten?soort=aanhouding');
    await page.getByRole('link', { name: 'Aanmelden bij uw organisatie' }).waitFor();
    await expectAccessible(page, 'sign in');
    await expectNoSideways(page, 'sign in');
    await keepScreenshot(page, 'aanmelden');
    expect(tracesOf(page).faults).toEqual([]);
    await signInAs(page, 'beheerder', '/berichten?soort=aanhouding');
    expect(new URL(page.url()).pathname).toBe('/berichten');
    expect(tracesOf(page).faults).toEqual([]);
  });

  it('can be found through by keyboard: past the menu first, then the menu', async () => {
    const page = await browser.newPage();
    await signInAs(page, 'ovj-dh');
    await expectAccessible(page, 'start');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('inhoud');
  });
});
