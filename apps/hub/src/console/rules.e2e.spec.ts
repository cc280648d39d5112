import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { runStreet, type RunningStreet } from '../testing/running-street.js';
import { expectAccessible, expectNoSideways } from './testing/accessible.js';
import { describeInBrowser } from './testing/describe-in-browser.js';
import { keepScreenshot } from './testing/keep-screenshot.js';
import { openBrowser, type ConsoleBrowser } from './testing/open-browser.js';
import { signInAs } from './testing/sign-in.js';
import { tracesOf } from './testing/traces.js';

const MATRIX = '/regels/matrix?doel=zsm-beslissing&verband=zsm&bericht=aanhouding';
const SMALL = '/regels/matrix?doel=zsm-beslissing&verband=zsm&bericht=veiligheidsbeoordeling&rijen=gedeeld';

describeInBrowser('the rules in the console', () => {
  let street: RunningStreet;
  let browser: ConsoleBrowser;
  let page: Page;

  const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.textContent');

  beforeAll(async () => {
    street = await runStreet(Date.parse('2026-11-30T08:02:00+01:00'));
    browser = await openBrowser(street.consoleUrl);
    page = await browser.newPage();
    await signInAs(page, 'beheerder', '/regels');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await street.close();
  }, 60_000);

  // Of a small part where the whole is large: it is made of the same.
  it.each([
    ['regels', '/regels?bericht=zsm-beslissing', '.rule-list'],
    ['regels-geen', '/regels?zoek=zoiets-staat-er-niet', '.state'],
    ['regels-termijnen', '/regels/termijnen', '.rule-list'],
    ['regels-versies', '/regels/versies', '.figures'],
    ['regels-regel', '/regels/RR-M5-ZSM', '.sentence'],
    ['regels-deelregel', '/regels/delen/DR-M5-POL-3RO', '.table'],
    ['regels-onbekend', '/regels/delen/NIETS', '.state'],
    ['regels-matrix', SMALL, '.matrix'],
    ['regels-matrix-lijst', `${SMALL}&weergave=lijst&ontvanger=3ro`, '.matrix-list'],
    ['regels-matrix-vak', `${SMALL}&vak=advies..om`, 'dialog[open]'],
    ['regels-matrix-geen', '/regels/matrix?doel=bestaat-niet', '.state'],
  ])(
    'are accessible as %s',
    async (name, path, part) => {
      await page.goto(path);
      await page.locator(part).first().waitFor();
      await expectAccessible(page, name);
      await expectNoSideways(page, name);
      await keepScreenshot(page, name);
      expect(tracesOf(page).faults).toEqual([]);
    },
    60_000,
  );

  it('are found and filtered by keyboard, and the filter stays in the address', async () => {
    await page.goto('/regels');
    await page.getByLabel('Zoek in de regels').focus();
    await page.keyboard.type('acuut');
    await page
      .getByRole('status')
      .getByText(/van 62/)
      .waitFor();
    await page.waitForURL((url) => url.searchParams.get('zoek') === 'acuut');
    await page.reload();
    expect(await page.getByLabel('Zoek in de regels').inputValue()).toBe('acuut');
  }, 60_000);

  it('lead by keyboard alone from the matrix to the rule behind a cell, and back to the cell', async () => {
    await page.goto(MATRIX);
    await page.locator('.matrix').waitFor();
    await page.getByText('Wat betekenen de woorden').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Slachtoffer, Rol in de zaak, Openbaar Ministerie: Zichtbaar/);
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowRight']) await page.keyboard.press(key);
    const cell = await focused();
    expect(cell).toMatch(/^Slachtoffer, Adres en woonsituatie, Veilig Thuis/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /Adres en woonsituatie – Veilig Thuis/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('vak')).toBe('adres.slachtoffer.vt');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe(cell);
    await page.keyboard.press('Tab');
    expect(await focused()).not.toMatch(/^Slachtoffer/);
  }, 60_000);
});
