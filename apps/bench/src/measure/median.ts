import { percentile } from './percentile.js';

/** The middle value; of an even number the lower of the two in the middle. */
export const median = (values: readonly number[]): number => percentile(values, 50);
