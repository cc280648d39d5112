import { afterAll, afterEach, beforeAll, beforeEach, describe } from '@jest/globals';
import { appending } from './appending.js';
import { type ContractScope, contractScope } from './contract-scope.js';
import { figures } from './figures.js';
import { following } from './following.js';
import type { LogUnderTest } from './log-under-test.js';
import { numbering } from './numbering.js';
import { sharing } from './sharing.js';
import { surviving } from './surviving.js';

/** What "log" means: every adapter behind the port passes exactly this. */
export function logContract(name: string, make: () => Promise<LogUnderTest>): void {
  describe(`the log on ${name}`, () => {
    let under: LogUnderTest;
    let scope: ContractScope;
    const current = (): ContractScope => scope;
    beforeAll(async () => {
      under = await make();
    }, 60_000);
    beforeEach(() => {
      scope = contractScope(under);
    });
    afterEach(() => scope.end(), 15_000);
    afterAll(() => under.end());

    appending(current);
    numbering(current);
    following(current);
    sharing(current);
    surviving(current);
    figures(current);
  });
}
