import type { Page } from 'playwright-core';

/** Signs in as a test person by the real way in, by keyboard, and waits for the page at this address. */
export const signInAs = async (page: Page, user: string, path = '/'): Promise<void> => {
  await page.goto(`/v1/aanmelden?naar=${encodeURIComponent(path)}`);
  await page.locator(`input[value="${user}"]`).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/v1/') && url.port === new URL(page.url()).port);
  await page.locator('main h1').waitFor();
};
