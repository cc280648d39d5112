import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSideways } from './testing/accessible.js';
import { button, chooseIn, isFocused, link, pressOn } from './testing/by-keyboard.js';
import { describeInBrowser } from './testing/describe-in-browser.js';
import { keepScreenshot } from './testing/keep-screenshot.js';
import { expectNobodyKnown, expectNothingLeftBehind } from './testing/leaks.js';
import { openBrowser, type ConsoleBrowser } from './testing/open-browser.js';
import { playStreet, type PlayedStreet } from './testing/played-street.js';
import { settled } from './testing/states.js';
import { tracesOf } from './testing/traces.js';

const TASK_MS = 180_000;
const BOARD = '/zsm-bord/haaglanden';

let played: PlayedStreet;
let browser: ConsoleBrowser;
let page: Page;

const open = async (user: string, path: string): Promise<void> => {
  page = await browser.pageOf(user, path);
  await settled(page);
};

/** Opens the case of the street for the first purpose that one has. */
const openCase = async (): Promise<void> => {
  const purpose = page.getByRole('radio').first();
  await purpose.waitFor();
  await pressOn(purpose, 'Space');
  await pressOn(button(page, 'Zaak openen'));
  await page.getByText(/Vastgelegd: u opende deze zaak voor/).waitFor();
  await settled(page);
};

const choose = (name: string): Promise<void> =>
  pressOn(page.getByLabel(name, { exact: true }).first(), 'Space');

/** Reads once more what was filled in, records it and gives what the page says of it. */
const checkAndRecord = async (title: string): Promise<string> => {
  await pressOn(button(page, 'Verder naar controleren'));
  const heading = page.getByRole('heading', { name: `${title}: controleren` });
  await heading.waitFor();
  expect(await isFocused(heading)).toBe(true);
  await expectAccessible(page, `checking: ${title}`);
  await pressOn(button(page, 'Leg vast'));
  const done = page.locator('.act .alert', { hasText: 'Vastgelegd' });
  await done.waitFor();
  await expectAccessible(page, `recorded: ${title}`);
  await expectNoSideways(page, `recorded: ${title}`);
  return done.innerText();
};

describeInBrowser('the work of a morning, with the keyboard alone', () => {
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

  it(
    'the officer opens a case from the board for a purpose, and records what they intend to decide',
    async () => {
      await open('ovj-dh', BOARD);
      await pressOn(page.locator(`main a[href$="/zaken/${played.caseId}"]`).last());
      await openCase();
      await pressOn(link(page, 'Beslissing vastleggen'));
      await button(page, 'Verder naar controleren').waitFor();
      await pressOn(button(page, 'Verder naar controleren'));
      await page.getByText('Kies of de beslissing voorgenomen of definitief is.').first().waitFor();
      await expectAccessible(page, 'a decision that was not filled in');
      await keepScreenshot(page, 'beslissing-fouten');
      await choose('Voorgenomen: alleen u krijgt waarschuwingen');
      await choose('Verder onderzoek');
      expect(await checkAndRecord('Beslissing vastleggen')).toMatch(/voorgenomen beslissing staat/);
      await keepScreenshot(page, 'beslissing-vastgelegd');
      await pressOn(button(page, 'Terug naar de zaak'));
      await link(page, 'Beslissing vastleggen').waitFor();
    },
    TASK_MS,
  );

  it(
    'Veilig Thuis at the table tells what it did with the arrest',
    async () => {
      await open('vt-hag-zsm', `${BOARD}/zaken/${played.caseId}`);
      await openCase();
      await pressOn(link(page, 'Ontvangst melden'));
      await choose('Gezien');
      expect(await checkAndRecord('Ontvangst melden')).toMatch(/wat u met het bericht deed/);
      await keepScreenshot(page, 'ontvangst-vastgelegd');
    },
    TASK_MS,
  );

  it(
    'the beheerder finds a report by its sender, and asks of a field why it was left out',
    async () => {
      await open('beheerder', '/berichten');
      await chooseIn(page.getByLabel('Afzender').first(), 'Veilig Thuis Haag');
      await page.waitForURL(/afzender=vt-hag/);
      await settled(page);
      await expectAccessible(page, 'reports of one sender');
      await pressOn(page.locator(`main a[href="/berichten/${played.reports.assessment}"]`));
      await page.waitForURL(`**/berichten/${played.reports.assessment}*`);
      await settled(page);
      const why = button(page, /^Waarom\?/);
      await pressOn(why);
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await dialog.innerText()).toMatch(/Het veld valt in de categorie/);
      await expectAccessible(page, 'why a field was left out');
      await expectNobodyKnown(page, played.personal);
      await keepScreenshot(page, 'waarom');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await isFocused(why)).toBe(true);
    },
    TASK_MS,
  );
});
