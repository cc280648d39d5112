import type { Page } from 'playwright-core';

/** Says at the provider who one is, by keyboard. */
export const chooseWho = async (page: Page, user: string): Promise<void> => {
  await page.locator(`input[value="${user}"]`).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
};

/** Signs in as a test person by the real way in, and waits for the page at this address. */
export const signInAs = async (page: Page, user: string, path = '/'): Promise<void> => {
  await page.goto(`/v1/aanmelden?naar=${encodeURIComponent(path)}`);
  const provider = new URL(page.url()).origin;
  await chooseWho(page, user);
  await page.waitForURL(({ origin, pathname }) => origin !== provider && !pathname.startsWith('/v1/'));
  await page.locator('main h1').waitFor();
};
