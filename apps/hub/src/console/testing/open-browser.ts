import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM } from './settings.js';
import { signInAs } from './sign-in.js';
import { watchPages } from './traces.js';

/** A browser on a console. */
export interface ConsoleBrowser {
  /** A page of its own, in which nobody is signed in; addresses within the console need no origin. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** A page of its own in which this test person is signed in, who does so once. */
  readonly pageOf: (user: string, path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

type Kept = Exclude<BrowserContextOptions['storageState'], string | undefined>;

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
  const signedIn = new Map<string, Kept>();
  const newPage: ConsoleBrowser['newPage'] = async (options = {}) => {
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
  };
  return {
    newPage,
    pageOf: async (user, path, options = {}) => {
      const storageState = signedIn.get(user);
      if (storageState === undefined) {
        const page = await newPage(options);
        await signInAs(page, user, path);
        signedIn.set(user, await page.context().storageState());
        return page;
      }
      const page = await newPage({ ...options, storageState });
      await page.goto(path);
      await page.locator('main h1').waitFor();
      return page;
    },
    close: () => browser.close(),
  };
};
