import type { JsonObject } from '../../report/json.js';
import { actRefusal } from './act-refusal.js';
import type { ActRefusal } from './act-refusal.js';

/** What the hub fills in itself: nobody can name persons, an assessment or a function that are not theirs. */
export const leftToHub = (filledIn: JsonObject, names: readonly string[]): readonly ActRefusal[] =>
  names
    .filter((name) => filledIn[name] !== undefined)
    .map((name) => actRefusal('veld-van-samenloop', 'Dit veld vult Samenloop in. Laat het weg.', `/${name}`));
