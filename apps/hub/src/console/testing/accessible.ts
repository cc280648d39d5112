import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe finds nothing on the page as it stands, some rules left out; `name` says which page in which state. */
export const expectAccessible = async (
  page: Page,
  name: string,
  without: readonly string[] = [],
): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(RULES)
    .disableRules([...without])
    .analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${name}: ${id} (${help}) at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
  expect(findings).toEqual([]);
};

/** At 320 pixels, which is 400 % zoom, the page as a whole scrolls down only. */
export const expectNoSideways = async (page: Page, name: string): Promise<void> => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (before !== null) await page.setViewportSize(before);
  expect(`${name}: ${String(width)} px wide`).toBe(`${name}: 320 px wide`);
};
