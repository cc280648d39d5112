import type { Verb } from '../verbs.js';

/** Of a list only how long it is. */
export const count: Verb = (value) => (Array.isArray(value) ? { aantal: value.length } : undefined);
