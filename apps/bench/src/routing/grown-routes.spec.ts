import { describe, expect, it } from '@jest/globals';
import { loadContracts } from '#contracts';
import { compileRulebook } from '#core';
import { grownRoutes, hopelessRoutes } from './grown-routes.js';
import { reportsUnder } from './routed-reports.js';

const contracts = loadContracts().all;

describe('the rulebooks that routing is measured under', () => {
  it.each([
    ['few rules', grownRoutes(100), 100],
    ['many rules', grownRoutes(2_000), 2_000],
    ['rules of which nothing can be looked up', hopelessRoutes(500), 500],
  ])('have nothing wrong with them: %s', (_, document, rules) => {
    const compiled = compileRulebook(document, contracts);
    expect([document.routeringsregels.length, 'findings' in compiled ? compiled.findings : []]).toEqual([
      rules,
      [],
    ]);
  });

  it('bring the reports of a case to about as many recipients however many rules there are', () => {
    const [few, many] = [100, 2_000].map((rules) => reportsUnder(grownRoutes(rules), contracts));
    expect(few?.count).toBe(4);
    expect(few?.routeAll()).toBeGreaterThan(10);
    expect((many?.routeAll() ?? 0) - (few?.routeAll() ?? 0)).toBeLessThan(12);
  });
});
