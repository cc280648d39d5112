import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PICTURES } from './settings.js';

const WIDTHS = [360, 768, 1280];
const HEIGHT = 900;

/** Keeps pictures of the page on a phone, a tablet and a screen, where the settings say; else does nothing. */
export const keepScreenshot = async (page: Page, name: string): Promise<void> => {
  if (PICTURES === null) return;
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.screenshot({ path: join(PICTURES, `${name}-${String(width)}.png`), fullPage: true });
  }
  if (before !== null) await page.setViewportSize(before);
};
