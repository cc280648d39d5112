import type { BrowserContext, Page } from 'playwright-core';

/** What a page left behind where others could read it, and what it did wrong. */
export interface Traces {
  /** Every address it asked for, its own included. */
  readonly addresses: readonly string[];
  /** Every line on the console of the browser. */
  readonly lines: readonly string[];
  /** What went wrong unseen: errors, and what the content security policy forbade. */
  readonly faults: readonly string[];
}

const VIOLATION = 'Content security policy:';
// The browser itself says of every answer that is no success that it "failed to load"; the page shows what it was.
const TOLD_BY_BROWSER = 'Failed to load resource';

const REPORT_VIOLATIONS = `addEventListener('securitypolicyviolation', (event) =>
  console.error('${VIOLATION}', event.effectiveDirective, event.blockedURI, event.sourceFile, event.lineNumber));`;

const kept = new WeakMap<Page, { addresses: string[]; lines: string[]; faults: string[] }>();

/** From now on every page of this browser context is watched. */
export const watchPages = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(REPORT_VIOLATIONS);
  context.on('page', (page) => {
    forgetTraces(page);
    page.on('request', (request) => kept.get(page)?.addresses.push(request.url()));
    page.on('pageerror', (error) => kept.get(page)?.faults.push(String(error)));
    page.on('console', (line) => {
      kept.get(page)?.lines.push(line.text());
      if (line.type() === 'error' && !line.text().startsWith(TOLD_BY_BROWSER))
        kept.get(page)?.faults.push(line.text());
    });
  });
};

/** What this page has left behind since it was opened, or since that was forgotten. */
export const tracesOf = (page: Page): Traces => {
  const traces = kept.get(page);
  if (traces === undefined) throw new Error('nobody watched this page');
  return traces;
};

/** What it left behind so far was looked at. */
export const forgetTraces = (page: Page): void => {
  kept.set(page, { addresses: [], lines: [], faults: [] });
};
