import { chromium, type Page } from 'playwright-core';

/** A browser as somebody has it on an old laptop with a phone for a network. */
export interface SlowBrowser {
  /** A page with nothing kept from before, in which whoever has this cookie is signed in. */
  readonly newPage: (address: string, cookie: string) => Promise<Page>;
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

/** How slow: a round trip and what comes in and goes out a second, and how much slower the processor is. */
export const SLOWED = { roundTripMs: 60, downMbit: 9, upMbit: 3, processor: 4 };
const MBIT = 1_000_000 / 8;

const OBSERVE = `
  globalThis.seen = {
    paint: 0,
    took: [],
    awaits: (selector) => {
      seen.took.length = 0;
      seen.shown = new Promise((done) => {
        addEventListener('keydown', ({ timeStamp }) => {
          const painted = () => setTimeout(() => done(performance.now() - timeStamp));
          const look = () => requestAnimationFrame(document.querySelector(selector) === null ? look : painted);
          look();
        }, { once: true, capture: true });
      });
    },
  };
  new PerformanceObserver((list) => list.getEntries().forEach((one) => { seen.paint = one.startTime; }))
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach((one) => { if (one.interactionId) seen.took.push(one.duration); }))
    .observe({ type: 'event', durationThreshold: 16, buffered: true });`;

/** Starts it; `program` is where the browser lies. */
export const openSlowBrowser = async (program: string): Promise<SlowBrowser> => {
  const browser = await chromium.launch({ executablePath: program, args: FLAGS });
  return {
    newPage: async (address, cookie) => {
      const context = await browser.newContext({
        baseURL: address,
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        viewport: { width: 1_280, height: 900 },
      });
      const [name = '', value = ''] = cookie.split('=');
      await context.addCookies([{ name, value, url: address }]);
      await context.addInitScript(OBSERVE);
      const page = await context.newPage();
      const developer = await context.newCDPSession(page);
      await developer.send('Network.enable');
      await developer.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: SLOWED.roundTripMs,
        downloadThroughput: SLOWED.downMbit * MBIT,
        uploadThroughput: SLOWED.upMbit * MBIT,
      });
      await developer.send('Emulation.setCPUThrottlingRate', { rate: SLOWED.processor });
      return page;
    },
    close: () => browser.close(),
  };
};
