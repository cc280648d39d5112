import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../testing/accessible.js';
import { button, chooseIn, isFocused, link, pressOn, tabTo, typeIn } from '../testing/by-keyboard.js';
import { expectFits } from '../testing/expect-fits.js';
import { keepScreenshot } from '../testing/keep-screenshot.js';
import { expectNobodyKnown } from '../testing/leaks.js';
import type { PlayedConsole } from '../testing/play-console.js';
import { endSession, sessionDialog, signInBeside } from '../testing/session.js';
import { signInAs } from '../testing/sign-in.js';
import { settled } from '../testing/states.js';

const TASK_MS = 120_000;
const HOUR_MS = 3_600_000;

const heading = (page: Page): Promise<string> => page.locator('main h1').innerText();
const fillPeriod = async (page: Page): Promise<void> => {
  await typeIn(page.getByRole('textbox', { name: 'Ontvanger' }), 'vt-hag');
  const since = page.getByLabel('Overgedragen vanaf');
  await tabTo(since);
  // How one types a moment follows the language of the browser itself.
  await since.fill('2026-11-30T07:00');
  await pressOn(page.getByRole('checkbox'), 'Space');
};

/** What each role does, with the keyboard alone. */
export const rolesByKeyboard = ({ played, open, tabOf, passTo }: PlayedConsole): void => {
  beforeAll(() => passTo(played().clock() + 2 * HOUR_MS));

  it(
    'anybody signs in, and comes back to the page that was asked for',
    async () => {
      const page = await tabOf(null);
      await page.goto('/tegengehouden');
      await tabTo(link(page, 'Aanmelden bij uw organisatie'));
      await expectAccessible(page, 'signing in');
      await expectFits(page, 'signing in');
      await keepScreenshot(page, 'aanmelden');
      await signInAs(page, 'beheerder', '/tegengehouden');
      expect(await heading(page)).toBe('Tegengehouden');
    },
    TASK_MS,
  );

  it(
    'anybody goes past the menu, and elsewhere by searching',
    async () => {
      const page = await open('beheerder', '/');
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
      expect(await heading(page)).toBe('Tegengehouden');
    },
    TASK_MS,
  );

  it(
    'the beheerder reads why something is held up, and delivers what was lost again by a plan',
    async () => {
      const page = await open('beheerder', '/tegengehouden');
      const cause = await page.locator('main article').first().innerText();
      expect(cause).toMatch(/Wat is er mis\?[^]*Wat te doen\?/);
      await pressOn(link(page, /Alles van een periode/));
      await fillPeriod(page);
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
      await expectNobodyKnown(page, played().personal);
      await keepScreenshot(page, 'herlevering');
    },
    TASK_MS,
  );

  it(
    'the fg-auditor looks as a partner, without a name, and stops',
    async () => {
      const page = await open('fg-auditor', '/');
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
      await expectNobodyKnown(page, played().personal);
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
      const page = await open(user, path);
      const told = page.locator('main .alert').first();
      expect(await told.innerText()).toMatch(role);
      expect(await page.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0);
      await expectAccessible(page, `no right at ${path}`);
      await expectNobodyKnown(page, played().personal);
      await keepScreenshot(page, `geen-recht-${user}`);
    },
    TASK_MS,
  );

  it(
    'somebody whose session ended signs in beside it, and finds what was typed',
    async () => {
      const page = await open('beheerder', '/herleveringen/nieuw');
      await fillPeriod(page);
      const field = page.getByRole('textbox', { name: 'Ontvanger' });
      const typed = await page.getByLabel('Overgedragen vanaf').inputValue();
      await endSession(page);
      await pressOn(button(page, 'Bekijk het plan'));
      await sessionDialog(page).waitFor();
      await expectAccessible(page, 'a session that ended');
      await keepScreenshot(page, 'sessie-verlopen');
      await signInBeside(page, 'beheerder');
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
};
