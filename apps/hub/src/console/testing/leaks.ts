import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { tracesOf } from './traces.js';

const SHOWN = 'document.documentElement.outerHTML';
const KEPT = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie])';

const foundIn = (text: string, personal: readonly string[]): readonly string[] =>
  personal.filter((one) => new RegExp(`(?<!\\w)${one.replace(/\W/g, '\\$&')}(?!\\w)`).test(text));

/** Nothing that says who somebody is lies where a browser keeps it: in an address, its storage or its log. */
export const expectNothingLeftBehind = async (page: Page, personal: readonly string[]): Promise<void> => {
  const { addresses, lines } = tracesOf(page);
  const kept = await page.evaluate<string>(KEPT);
  expect(foundIn(decodeURIComponent(addresses.join('\n')), personal)).toEqual([]);
  expect(foundIn(lines.join('\n'), personal)).toEqual([]);
  expect(foundIn(kept, personal)).toEqual([]);
};

/** Nor is it anywhere on the page, for whoever may see nothing of it. */
export const expectNobodyKnown = async (page: Page, personal: readonly string[]): Promise<void> => {
  expect(foundIn(await page.evaluate<string>(SHOWN), personal)).toEqual([]);
  await expectNothingLeftBehind(page, personal);
};
