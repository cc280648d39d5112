import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSideways } from './testing/accessible.js';
import { button, chooseIn, isFocused, link, pressOn, tabTo, typeIn } from './testing/by-keyboard.js';
import { describeInBrowser } from './testing/describe-in-browser.js';
import { keepScreenshot } from './testing/keep-screenshot.js';
import { expectNobodyKnown, expectNothingLeftBehind } from './testing/leaks.js';
import { openBrowser, type ConsoleBrowser } from './testing/open-browser.js';
import { playStreet, type PlayedStreet } from './testing/played-street.js';
import { chooseWho, signInAs } from './testing/sign-in.js';
import { settled } from './testing/states.js';
import { tracesOf } from './testing/traces.js';

const TASK_MS = 180_000;
const HOUR_MS = 3_600_000;

let played: PlayedStreet;
let browser: ConsoleBrowser;
let page: Page;

const heading = (): Promise<string> => page.locator('main h1').innerText();
const open = async (user: string, path: string): Promise<void> => {
  page = await browser.pageOf(user, path);
  await settled(page);
};

const fillPeriod = async (): Promise<void> => {
  await typeIn(page.getByRole('textbox', { name: 'Ontvanger' }), 'vt-hag');
  const since = page.getByLabel('Overgedragen vanaf');
  await tabTo(since);
  // How one types a moment follows the language of the browser itself.
  await since.fill('2026-11-30T07:00');
  await pressOn(page.getByRole('checkbox'), 'Space');
};

describeInBrowser('with the keyboard alone', () => {
  beforeAll(async () => {
    played = await playStreet();
    played.setTime(played.clock() + 2 * HOUR_MS);
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
    'anybody signs in, and comes back to the page that was asked for',
    async () => {
      page = await browser.newPage();
      await page.goto('/tegengehouden');
      await tabTo(link(page, 'Aanmelden bij uw organisatie'));
      await expectAccessible(page, 'signing in');
      await expectNoSideways(page, 'signing in');
      await keepScreenshot(page, 'aanmelden');
      await signInAs(page, 'beheerder', '/tegengehouden');
      expect(await heading()).toBe('Tegengehouden');
    },
    TASK_MS,
  );

  it(
    'anybody goes past the menu, and elsewhere by searching',
    async () => {
      await open('beheerder', '/');
      await pressOn(link(page, 'Naar de inhoud'));
      expect(await page.evaluate('document.activeElement.id')).toBe('inhoud');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').waitFor();
      await expectAccessible(page, 'searching');
      await keepScreenshot(page, 'zoeken');
      await page.keyboard.type('tegen');
      await page.getByRole('option', { name: /Tegengehouden/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tegengehouden');
      await settled(page);
      expect(await heading()).toBe('Tegengehouden');
    },
    TASK_MS,
  );

  it(
    'the beheerder reads why something is held up, and delivers what was lost again by a plan',
    async () => {
      await open('beheerder', '/tegengehouden');
      const cause = await page.locator('main article').first().innerText();
      expect(cause).toMatch(/Wat is er mis\?[^]*Wat te doen\?/);
      await pressOn(link(page, /Alles van een periode/));
      await fillPeriod();
      const plan = button(page, 'Bekijk het plan');
      await pressOn(plan);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').waitFor();
      await expectAccessible(page, 'the plan of a redelivery');
      await keepScreenshot(page, 'herlevering-plan');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await isFocused(plan)).toBe(true);
      await page.keyboard.press('Enter');
      await typeIn(dialog.getByRole('textbox'), 'De ontvanger was zijn gegevens kwijt.');
      await pressOn(dialog.getByRole('button', { name: 'Opnieuw afleveren' }));
      await page.waitForURL(/herleveringen\/[0-9a-f-]{36}/);
      await page.getByText('Klaar', { exact: true }).first().waitFor();
      await settled(page);
      await expectAccessible(page, 'a redelivery that is done');
      await expectNobodyKnown(page, played.personal);
      await keepScreenshot(page, 'herlevering');
    },
    TASK_MS,
  );

  it(
    'the fg-auditor looks as a partner, without a name, and stops',
    async () => {
      await open('fg-auditor', '/');
      await pressOn(page.locator('.person-menu__button'));
      await page.getByRole('region', { name: 'Over u' }).waitFor();
      await expectAccessible(page, 'the menu of a person');
      await keepScreenshot(page, 'persoonsmenu');
      await pressOn(button(page, /Bekijk als/));
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await expectAccessible(page, 'choosing as whom one looks');
      await pressOn(dialog.getByRole('button', { name: 'Bekijk deze pagina' }));
      await page.getByText('Kies waarvoor u meekijkt.').first().waitFor();
      await expectAccessible(page, 'choosing as whom one looks, not filled in');
      await keepScreenshot(page, 'bekijk-als-fouten');
      await chooseIn(dialog.getByLabel('Ketenpartner'), 'Veilig Thuis Haag');
      await chooseIn(dialog.getByLabel('Rol'), 'ZSM');
      await pressOn(dialog.getByRole('radio').first(), 'Space');
      await pressOn(dialog.getByRole('button', { name: 'Bekijk deze pagina' }));
      await page.getByText(/U kijkt mee als Veilig Thuis Haaglanden/).waitFor();
      await settled(page);
      await expectAccessible(page, 'looking as a partner');
      await page.goto(`/zsm-bord/haaglanden${new URL(page.url()).search}`);
      await settled(page);
      await page.getByText(/U kijkt mee als Veilig Thuis Haaglanden/).waitFor();
      await expectAccessible(page, 'looking at a board as a partner');
      await expectNobodyKnown(page, played.personal);
      await keepScreenshot(page, 'bekijk-als');
      await pressOn(button(page, 'Stop met meekijken'));
      await page.getByText(/U kijkt mee als/).waitFor({ state: 'detached' });
    },
    TASK_MS,
  );

  it.each([
    ['ovj-dh', '/tegengehouden', /beheerder/i],
    ['beheerder', '/zsm-bord/haaglanden', /zsm/i],
  ])(
    '%s is told at %s which role is missing, and who gives it',
    async (user, path, role) => {
      await open(user, path);
      const told = page.locator('main .alert').first();
      expect(await told.innerText()).toMatch(role);
      expect(await page.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0);
      await expectAccessible(page, `no right at ${path}`);
      await expectNobodyKnown(page, played.personal);
      await keepScreenshot(page, `geen-recht-${user}`);
    },
    TASK_MS,
  );

  it(
    'somebody whose session ended signs in beside it, and finds what was typed',
    async () => {
      await open('beheerder', '/herleveringen/nieuw');
      await fillPeriod();
      const field = page.getByRole('textbox', { name: 'Ontvanger' });
      const typed = await page.getByLabel('Overgedragen vanaf').inputValue();
      await page.context().clearCookies();
      await pressOn(button(page, 'Bekijk het plan'));
      const dialog = page.getByRole('alertdialog', { name: 'Uw sessie is verlopen' });
      await dialog.waitFor();
      await expectAccessible(page, 'a session that ended');
      await keepScreenshot(page, 'sessie-verlopen');
      const opened = page.context().waitForEvent('page');
      await pressOn(dialog.getByRole('link', { name: /Meld u opnieuw aan/ }));
      const beside = await opened;
      await chooseWho(beside, 'beheerder');
      await beside.getByRole('heading', { name: 'U bent weer aangemeld' }).waitFor();
      await beside.close();
      await dialog.waitFor({ state: 'detached' });
      expect([await field.inputValue(), await page.getByLabel('Overgedragen vanaf').inputValue()]).toEqual([
        'vt-hag',
        typed,
      ]);
      // Where one was is there too: the plan that was asked for.
      await pressOn(button(page, 'Probeer opnieuw'));
      await page.getByRole('dialog').getByRole('textbox').waitFor();
    },
    TASK_MS,
  );
});
