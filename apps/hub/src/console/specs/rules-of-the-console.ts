import { expect, it } from '@jest/globals';
import { expectAccessible } from '../testing/accessible.js';
import { expectFits } from '../testing/expect-fits.js';
import { keepScreenshot } from '../testing/keep-screenshot.js';
import type { PlayedConsole } from '../testing/play-console.js';

const MATRIX = '/regels/matrix?doel=zsm-beslissing&verband=zsm&bericht=aanhouding';
const SMALL = '/regels/matrix?doel=zsm-beslissing&verband=zsm&bericht=veiligheidsbeoordeling&rijen=gedeeld';

/** The rules: every page of them, and the way through them by keyboard alone. */
export const rulesOfTheConsole = ({ open }: PlayedConsole): void => {
  // Beside those that are seen with all other pages.
  it.each([
    ['regels', '/regels?bericht=zsm-beslissing', '.rule-list'],
    ['regels-geen', '/regels?zoek=zoiets-staat-er-niet', '.state'],
    ['regels-versies', '/regels/versies', '.figures'],
    ['regels-regel', '/regels/RR-M5-ZSM', '.sentence'],
    ['regels-deelregel', '/regels/delen/DR-M5-POL-3RO', '.table'],
    ['regels-onbekend', '/regels/delen/NIETS', '.state'],
    ['regels-matrix-lijst', `${SMALL}&weergave=lijst&ontvanger=3ro`, '.matrix-list'],
    ['regels-matrix-vak', `${SMALL}&vak=advies..om`, 'dialog[open]'],
    ['regels-matrix-geen', '/regels/matrix?doel=bestaat-niet', '.state'],
  ])(
    'are accessible as %s',
    async (name, path, part) => {
      const page = await open('beheerder', path);
      await page.locator(part).first().waitFor();
      await expectAccessible(page, name);
      await expectFits(page, name);
      await keepScreenshot(page, name);
    },
    120_000,
  );

  it('are found and filtered by keyboard, and the filter stays in the address', async () => {
    const page = await open('beheerder', '/regels');
    await page.getByLabel('Zoek in de regels').focus();
    await page.keyboard.type('acuut');
    await page
      .getByRole('status')
      .getByText(/van 62/)
      .waitFor();
    await page.waitForURL((url) => url.searchParams.get('zoek') === 'acuut');
    await page.reload();
    expect(await page.getByLabel('Zoek in de regels').inputValue()).toBe('acuut');
  }, 120_000);

  it('lead by keyboard alone from the matrix to the rule behind a cell, and back to the cell', async () => {
    const page = await open('beheerder', MATRIX);
    const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.textContent');
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
  }, 120_000);
};
