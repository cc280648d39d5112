import type { Locator, Page } from 'playwright-core';
import { pressOn } from './by-keyboard.js';
import { chooseWho } from './sign-in.js';

/** The session of this page ends, as when nobody used it for long. */
export const endSession = (page: Page): Promise<void> => page.context().clearCookies();

/** What the page says once it finds that. */
export const sessionDialog = (page: Page): Locator =>
  page.getByRole('alertdialog', { name: 'Uw sessie is verlopen' });

/** Signs in again in another tab, as the page asks, and comes back to where one was. */
export const signInBeside = async (page: Page, user: string): Promise<void> => {
  const dialog = sessionDialog(page);
  await dialog.waitFor();
  const opened = page.context().waitForEvent('page');
  await pressOn(dialog.getByRole('link', { name: /Meld u opnieuw aan/ }));
  const beside = await opened;
  await chooseWho(beside, user);
  await beside.getByRole('heading', { name: 'U bent weer aangemeld' }).waitFor();
  await beside.close();
  await dialog.waitFor({ state: 'detached' });
};
