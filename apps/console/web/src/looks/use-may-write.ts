import { viewedAs } from '../api/viewed-as.js';
import { useStore } from '../live/use-store.js';

/** Whether there is anything to do on a page besides reading it: not while one looks as a partner. */
export const useMayWrite = (): boolean => useStore(viewedAs)['als'] === undefined;
