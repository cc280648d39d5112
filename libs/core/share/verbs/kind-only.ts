import { isJsonObject } from '../../report/json.js';
import type { Verb } from '../verbs.js';
import { masked } from './masked.js';

/** Of an offence or of running help only what kind it is. */
export const kindOnly: Verb = (value, at) => {
  if (!isJsonObject(value)) return masked(value, at);
  const name = ['aard', 'soort'].find((member) => typeof value[member] === 'string');
  return name === undefined ? masked(value, at) : { [name]: value[name] };
};
