import type { Verb } from '../verbs.js';
import { masked } from './masked.js';

/** Of a list only how long it is. */
export const count: Verb = (value, at) =>
  Array.isArray(value) ? { aantal: value.length } : masked(value, at);
