import { isJsonObject } from '../../report/json.js';
import type { Verb } from '../verbs.js';
import { masked } from './masked.js';

/** Of an address only the place. */
export const place: Verb = (value, at) =>
  isJsonObject(value) && typeof value['woonplaats'] === 'string'
    ? { woonplaats: value['woonplaats'] }
    : masked(value, at);
