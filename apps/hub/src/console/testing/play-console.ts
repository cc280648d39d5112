import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Instant } from '#core';
import { signInAs } from '../../../../simulator/src/index.js';
import { expectNothingLeftBehind } from './leaks.js';
import { openBrowser, type ConsoleBrowser } from './open-browser.js';
import { playStreet, type PlayedStreet } from './played-street.js';
import { settled } from './states.js';
import { forgetTraces, tracesOf } from './traces.js';

/** What everything that is described of the console shares: one street in which something happened, and one tab of one browser on it. */
export interface PlayedConsole {
  readonly played: () => PlayedStreet;
  /** The tab, as it was left, with this test person signed in; null: nobody. */
  readonly tabOf: (user: string | null) => Promise<Page>;
  /** The same at an address, with everything that is there. */
  readonly open: (user: string, path: string) => Promise<Page>;
  /** Another tab for one description, in a browser that is otherwise; nobody is signed in. */
  readonly tabApart: (options: BrowserContextOptions) => Promise<Page>;
  readonly signIn: (page: Page, user: string) => Promise<void>;
  /** Time passes until no session is left. */
  readonly passTo: (at: Instant) => void;
}

/** Starts the street and the browser before what is described here, and looks after each whether a page left something behind. */
export const playConsole = (): PlayedConsole => {
  let street: PlayedStreet | undefined;
  let browser: ConsoleBrowser | undefined;
  let tab: Page | undefined;
  let apart: Page[] = [];
  const cookies = new Map<string, string>();
  const there = <One>(one: One | undefined): One => {
    if (one === undefined) throw new Error('the console was not started');
    return one;
  };
  const signIn: PlayedConsole['signIn'] = async (page, user) => {
    const { consoleUrl } = there(street);
    // By the way of a browser, without one: that way itself is seen where it is described.
    const cookie = cookies.get(user) ?? (await signInAs(consoleUrl, user)).cookie;
    cookies.set(user, cookie);
    const [name = '', value = ''] = cookie.split('=');
    await page.context().addCookies([{ name, value, url: consoleUrl, httpOnly: true, sameSite: 'Lax' }]);
  };
  const tabOf: PlayedConsole['tabOf'] = async (user) => {
    // One for all persons: another profile costs a browser more than most of what is looked at.
    tab ??= await there(browser).newTab();
    if (user === null) await tab.context().clearCookies();
    else await signIn(tab, user);
    return tab;
  };
  beforeAll(async () => {
    street = await playStreet();
    browser = await openBrowser(street.consoleUrl);
  }, 120_000);
  afterEach(async () => {
    const used = [...(tab === undefined ? [] : [tab]), ...apart];
    const faults = used.flatMap((page) => tracesOf(page).faults);
    for (const page of used) await expectNothingLeftBehind(page, there(street).personal);
    used.forEach(forgetTraces);
    for (const page of apart) await page.context().close();
    apart = [];
    await tab?.evaluate('localStorage.clear()');
    await tab?.emulateMedia({ forcedColors: null, reducedMotion: null });
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await street?.close();
  }, 60_000);
  return {
    played: () => there(street),
    tabOf,
    open: async (user, path) => {
      const page = await tabOf(user);
      await page.goto(path);
      await settled(page);
      return page;
    },
    tabApart: async (options) => {
      const page = await there(browser).newTab(options);
      apart.push(page);
      return page;
    },
    signIn,
    passTo: (at) => {
      cookies.clear();
      there(street).setTime(at);
    },
  };
};
