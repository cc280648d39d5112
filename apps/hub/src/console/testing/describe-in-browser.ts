import { describe } from '@jest/globals';
import { CHROMIUM } from './settings.js';

/** Describes what needs a browser; on a machine without one `npm test` says that this was skipped. */
export const describeInBrowser = CHROMIUM === null ? describe.skip : describe;
