import { isJsonObject } from '../../report/json.js';
import type { Verb } from '../verbs.js';

/** Of an address only the place. */
export const place: Verb = (value) =>
  isJsonObject(value) && typeof value['woonplaats'] === 'string'
    ? { woonplaats: value['woonplaats'] }
    : undefined;
