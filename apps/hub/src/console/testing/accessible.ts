import { expect } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe finds nothing on the page as it stands, some rules left out; `name` says which page in which state. */
export const expectAccessible = async (
  page: Page,
  name: string,
  without: readonly string[] = [],
): Promise<void> => {
  const options: axe.RunOptions = {
    runOnly: RULES,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    // Of what is in order axe would otherwise tell too where it stands, which takes longer than finding it.
    resultTypes: ['violations'],
  };
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  const violations = await page.evaluate<axe.Result[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${name}: ${id} (${help}) at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
  expect(findings).toEqual([]);
};
