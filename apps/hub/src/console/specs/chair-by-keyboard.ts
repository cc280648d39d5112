import { expect, it } from '@jest/globals';
import { expectAccessible } from '../testing/accessible.js';
import { button, chooseIn, isFocused, link, pressOn, tabTo } from '../testing/by-keyboard.js';
import { expectFits } from '../testing/expect-fits.js';
import { keepScreenshot } from '../testing/keep-screenshot.js';
import { endSession, signInBeside } from '../testing/session.js';
import type { PlayedConsole } from '../testing/play-console.js';
import { settled } from '../testing/states.js';

const MEETING = '2026-12-01T09:00:00.000Z';
const AGREED = 'Hij slaapt tot het volgende overleg bij zijn broer.';
const TASK_MS = 120_000;

/** What the chair of an Actie-overleg does at a meeting, with the keyboard alone. */
export const chairByKeyboard = ({ open, passTo }: PlayedConsole): void => {
  it(
    'records what was agreed, reads it back and sends it, though the session ends meanwhile',
    async () => {
      passTo(Date.parse(MEETING));
      const page = await open('voorzitter-hvb', `/actie-overleg/ao-hvb/${MEETING}`);
      await pressOn(page.locator('main .agenda-item a').first());
      await link(page, 'Afspraken over veiligheid').waitFor();
      await settled(page);
      await expectAccessible(page, 'the sheet of a case');
      await expectFits(page, 'the sheet of a case');
      await keepScreenshot(page, 'zaakblad');

      await page.keyboard.press('a');
      const decision = page.getByLabel('Besluit 1', { exact: true });
      await decision.waitFor();
      expect(await isFocused(decision)).toBe(true);
      await page.keyboard.type(AGREED);
      await pressOn(button(page, 'Actie toevoegen'));
      await page.getByLabel('Wat moet er gebeuren?').waitFor();
      await page.keyboard.type('Contact met het slachtoffer');
      await chooseIn(page.getByLabel('Wie doet het?'), 'Veilig Thuis');
      const day = page.getByLabel('Klaar op');
      await tabTo(day);
      // How one types a day follows the language of the browser itself.
      await day.fill('2026-12-15');
      await chooseIn(page.getByLabel('Route', { exact: true }), 'Zorgroute');
      await chooseIn(page.getByLabel('Wie heeft de regie?'), 'Veilig Thuis');
      await pressOn(button(page, 'Teruglezen'));
      await page.getByText('Kies hoe').first().waitFor();
      await expectAccessible(page, 'an outcome that was not filled in');
      await keepScreenshot(page, 'uitkomst-fouten');
      await pressOn(button(page, 'Allen aanwezig met mandaat'));
      // A mistake leads to its field, in whichever step that is.
      await pressOn(button(page, 'Kies hoe de zaak verder gaat.'));
      const goesOn = page.getByLabel('De zaak komt terug');
      await goesOn.waitFor();
      expect(await isFocused(goesOn)).toBe(true);
      await page.keyboard.press('ArrowDown');
      expect(await page.getByLabel('De zaak is in dit overleg afgerond').isChecked()).toBe(true);

      await endSession(page);
      await pressOn(button(page, 'Teruglezen'));
      await signInBeside(page, 'voorzitter-hvb');
      await page.getByRole('heading', { name: 'Lees dit voor aan tafel' }).waitFor();
      expect(await page.locator('main').innerText()).toContain(`Voor de veiligheid nu: ${AGREED}`);
      await pressOn(button(page, 'Probeer opnieuw'));
      await page.getByRole('heading', { name: 'Wie krijgt dit?' }).waitFor();
      await expectAccessible(page, 'reading back an outcome');
      await expectFits(page, 'reading back an outcome');
      await keepScreenshot(page, 'teruglezen');
      await pressOn(button(page, 'Versturen'));
      await page.getByText('De uitkomst is verstuurd').waitFor();
      await expectAccessible(page, 'an outcome that was sent');
      await keepScreenshot(page, 'uitkomst-verstuurd');
      await pressOn(link(page, 'Terug naar de agenda'));
      await page.locator('main .agenda-item').getByText('Besproken').waitFor();
    },
    TASK_MS,
  );
};
