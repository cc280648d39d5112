import type { Page } from 'playwright-core';

/** Chooses in which language the console speaks, as everybody does: in the menu about themselves. */
export const speak = async (page: Page, language: 'nl' | 'en'): Promise<void> => {
  await page.locator('.person-menu__button').click();
  await page.locator(`.person-menu [lang="${language}"]`).click();
  await page.keyboard.press('Escape');
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
};
