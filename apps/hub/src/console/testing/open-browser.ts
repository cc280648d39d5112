import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM } from './settings.js';
import { watchPages } from './traces.js';

/** A browser on a console. */
export interface ConsoleBrowser {
  /** A tab in a profile of its own, in which nobody is signed in. Addresses within the console need no origin. */
  readonly newTab: (options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PATIENCE_MS = 20_000;

/** Starts the browser of this machine, in Dutch and in Dutch time, on the console at this address. */
export const openBrowser = async (consoleUrl: string): Promise<ConsoleBrowser> => {
  if (CHROMIUM === null) throw new Error('this machine has no Chromium: describe it with describeInBrowser');
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  return {
    newTab: async (options = {}) => {
      const context = await browser.newContext({
        baseURL: consoleUrl,
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      await watchPages(context);
      return context.newPage();
    },
    close: () => browser.close(),
  };
};
