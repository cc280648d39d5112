import { isJsonObject } from '../../report/json.js';
import type { Verb } from '../verbs.js';

/** Of an offence or of running help only what kind it is. */
export const kindOnly: Verb = (value) => {
  if (!isJsonObject(value)) return undefined;
  const name = ['aard', 'soort'].find((member) => typeof value[member] === 'string');
  return name === undefined ? undefined : { [name]: value[name] };
};
