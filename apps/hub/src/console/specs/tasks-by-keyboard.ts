import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../testing/accessible.js';
import { button, chooseIn, chooseRadio, isFocused, link, pressOn, typeIn } from '../testing/by-keyboard.js';
import { expectFits } from '../testing/expect-fits.js';
import { keepScreenshot } from '../testing/keep-screenshot.js';
import { expectNobodyKnown } from '../testing/leaks.js';
import type { PlayedConsole } from '../testing/play-console.js';
import { settled } from '../testing/states.js';

const TASK_MS = 120_000;
const BOARD = '/zsm-bord/haaglanden';
const ASKED = 'Nagaan of betrokkenen bekend zijn';

/** Opens the case of the street for the purpose of this name; without one for the first that one has. */
const openCase = async (page: Page, name: string | RegExp = /./): Promise<void> => {
  await chooseRadio(page.getByRole('radio', { name }).first());
  await pressOn(button(page, 'Zaak openen'));
  await page.getByText(/Vastgelegd: u opende deze zaak voor/).waitFor();
  await settled(page);
};

const choose = (page: Page, name: string): Promise<void> =>
  pressOn(page.getByLabel(name, { exact: true }).first(), 'Space');

/** Reads once more what was filled in, records it and gives what the page says of it. */
const checkAndRecord = async (page: Page, title: string): Promise<string> => {
  await pressOn(button(page, 'Verder naar controleren'));
  const heading = page.getByRole('heading', { name: `${title}: controleren` });
  await heading.waitFor();
  expect(await isFocused(heading)).toBe(true);
  await expectAccessible(page, `checking: ${title}`);
  await pressOn(button(page, 'Leg vast'));
  const done = page.locator('.act .alert', { hasText: 'Vastgelegd' });
  await done.waitFor();
  await expectAccessible(page, `recorded: ${title}`);
  await expectFits(page, `recorded: ${title}`);
  return done.innerText();
};

/** The work of a morning, with the keyboard alone. */
export const tasksByKeyboard = ({ played, open }: PlayedConsole): void => {
  it(
    'the officer opens a case from the board for a purpose, and records what they intend to decide',
    async () => {
      const page = await open('ovj-dh', BOARD);
      await pressOn(page.locator(`main a[href$="/zaken/${played().caseId}"]`).last());
      await openCase(page);
      await pressOn(link(page, 'Beslissing vastleggen'));
      await button(page, 'Verder naar controleren').waitFor();
      await pressOn(button(page, 'Verder naar controleren'));
      await page.getByText('Kies of de beslissing voorgenomen of definitief is.').first().waitFor();
      await expectAccessible(page, 'a decision that was not filled in');
      await keepScreenshot(page, 'beslissing-fouten');
      await choose(page, 'Voorgenomen: alleen u krijgt waarschuwingen');
      await choose(page, 'Verder onderzoek');
      expect(await checkAndRecord(page, 'Beslissing vastleggen')).toMatch(/voorgenomen beslissing staat/);
      await keepScreenshot(page, 'beslissing-vastgelegd');
      await pressOn(button(page, 'Terug naar de zaak'));
      await link(page, 'Beslissing vastleggen').waitFor();
    },
    TASK_MS,
  );

  it(
    'Veilig Thuis at the table tells what it did with the arrest',
    async () => {
      const page = await open('vt-hag-zsm', `${BOARD}/zaken/${played().caseId}`);
      await openCase(page);
      await pressOn(link(page, 'Ontvangst melden'));
      await choose(page, 'Gezien');
      expect(await checkAndRecord(page, 'Ontvangst melden')).toMatch(/wat u met het bericht deed/);
      await keepScreenshot(page, 'ontvangst-vastgelegd');
    },
    TASK_MS,
  );

  it(
    'the officer asks something without names for a weighty interest, and loses nothing when the connection does',
    async () => {
      const page = await open('ovj-dh', `${BOARD}/zaken/${played().caseId}`);
      await openCase(page);
      await pressOn(link(page, 'Vraag stellen aan een partner'));
      await pressOn(page.getByRole('checkbox', { name: /^Veilig Thuis Haaglanden/ }), 'Space');
      await choose(page, 'Of de betrokkenen bekend zijn');
      const nameless = page.getByLabel('Met vragen waarin niemand wordt genoemd');
      expect(await nameless.isChecked()).toBe(true);
      await typeIn(page.getByLabel('Uw vragen'), 'Is dit gezin bij u bekend?');
      await choose(page, 'Hulp aan slachtoffers en andere betrokkenen');
      await typeIn(page.getByLabel(/^Het zwaarwegend belang in deze zaak/), 'De kinderen zijn alleen thuis.');
      await typeIn(page.getByLabel('Voor welke taak vraagt u het?'), 'beslissen aan de ZSM-tafel');
      await expectAccessible(page, 'a question without names');
      await keepScreenshot(page, 'vraag-zonder-namen');
      await pressOn(button(page, 'Verder naar controleren'));
      await page.context().setOffline(true);
      await pressOn(button(page, 'Leg vast'));
      await page
        .getByText(/Verbinding weg sinds/)
        .first()
        .waitFor();
      await page.context().setOffline(false);
      await page
        .getByText(/Verbinding weg sinds/)
        .first()
        .waitFor({ state: 'detached' });
      await pressOn(button(page, 'Terug om te wijzigen'));
      expect(await page.getByLabel('Uw vragen').inputValue()).toBe('Is dit gezin bij u bekend?');
      expect(await checkAndRecord(page, 'Vraag stellen aan een partner')).toMatch(/gaat nu naar de partners/);
    },
    TASK_MS,
  );

  it(
    'Veilig Thuis answers it',
    async () => {
      await played().cardOf('vt-hag-zsm', ({ vragen }) =>
        vragen.some(({ eigen, antwoord }) => !eigen && antwoord === null),
      );
      const page = await open('vt-hag-zsm', `${BOARD}/zaken/${played().caseId}`);
      // What goes to an organisation and to a function of it comes apart: the purpose of the question may come later.
      const known = page.getByRole('radio', { name: ASKED });
      for (let looks = 0; looks < 20 && (await known.count()) === 0; looks += 1) {
        await page.reload();
        await settled(page);
      }
      await openCase(page, ASKED);
      await pressOn(link(page, 'Vraag beantwoorden'));
      await choose(page, 'Bekend');
      await typeIn(page.getByLabel(/^Aantal eerdere meldingen/), '2');
      expect(await checkAndRecord(page, 'Vraag beantwoorden')).toMatch(/gaat nu naar wie het vroeg/);
      await keepScreenshot(page, 'antwoord-vastgelegd');
    },
    TASK_MS,
  );

  it(
    'the beheerder finds a report by its sender, and asks of a field why it was left out',
    async () => {
      const page = await open('beheerder', '/berichten');
      await chooseIn(page.getByLabel('Afzender').first(), 'Veilig Thuis Haag');
      await page.waitForURL(/afzender=vt-hag/);
      await settled(page);
      await expectAccessible(page, 'reports of one sender');
      await pressOn(page.locator(`main a[href="/berichten/${played().reports.assessment}"]`));
      await page.waitForURL(`**/berichten/${played().reports.assessment}*`);
      await settled(page);
      const why = button(page, /^Waarom\?/);
      await pressOn(why);
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await dialog.innerText()).toMatch(/Het veld valt in de categorie/);
      await expectAccessible(page, 'why a field was left out');
      await expectNobodyKnown(page, played().personal);
      await keepScreenshot(page, 'waarom');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await isFocused(why)).toBe(true);
    },
    TASK_MS,
  );
};
