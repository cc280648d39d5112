import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** The narrowest that one can have, which is 400 % zoom, and the widest. */
const SCREENS = [
  { width: 320, height: 640 },
  { width: 1920, height: 1080 },
];
const MOST_IN_LINE = 110;
/** Of every text that is long, its longest line in characters, with how it begins. */
const LONG_LINES = `[...document.querySelectorAll('main :is(p, li, dt, dd, legend, label, span, strong)')]
  .flatMap((block) => [...block.childNodes])
  .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.length > ${String(MOST_IN_LINE)})
  .map((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const widths = [...range.getClientRects()].map(({ width }) => width);
    const all = widths.reduce((sum, width) => sum + width, 0);
    return { text: node.data.slice(0, 60), line: (node.data.length * Math.max(...widths)) / all };
  })
  .filter(({ line }) => line > ${String(MOST_IN_LINE)})
  .map(({ text, line }) => Math.round(line) + ' characters in a line: ' + text)`;

/** On a narrow and on a wide screen the page as a whole scrolls down only, and has no lines that nobody can follow. */
export const expectFits = async (page: Page, name: string): Promise<void> => {
  const before = page.viewportSize();
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(`${name}: ${String(width)} px wide`).toBe(`${name}: ${String(screen.width)} px wide`);
    expect(await page.evaluate<readonly string[]>(LONG_LINES)).toEqual([]);
  }
  if (before !== null) await page.setViewportSize(before);
};
