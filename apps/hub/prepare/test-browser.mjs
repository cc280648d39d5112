import { onPath } from './on-path.mjs';

/** The browser for the specs: the one of TEST_CHROMIUM, or Debian's Chromium; else why there is none, in Dutch. */
export const findTestBrowser = async () => {
  const found = process.env.TEST_CHROMIUM || (await onPath('chromium'));
  return found === null
    ? { program: null, skipped: 'geen Chromium gevonden' }
    : { program: found, skipped: null };
};
