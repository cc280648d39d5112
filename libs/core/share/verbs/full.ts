import type { Verb } from '../verbs.js';

/** The value as it was sent. */
export const full: Verb = (value) => value;
