import type { Instant } from '../report/instant.js';
import type { Json } from '../report/json.js';
import { ageBand } from './verbs/age-band.js';
import { count } from './verbs/count.js';
import { full } from './verbs/full.js';
import { kindOnly } from './verbs/kind-only.js';
import { masked } from './verbs/masked.js';
import { place } from './verbs/place.js';

/**
 * How a field is shared: from its value and the moment ages count at to what the recipient sees. A field that is shared always
 * shows: what cannot be generalised is masked, so that a stronger permit never shows less than a weaker one.
 */
export type Verb = (value: Json, at: Instant) => Json;

export interface RankedVerb {
  readonly name: string;
  /** Where several permits hold, the highest rank is used. */
  readonly rank: number;
  readonly apply: Verb;
}

/** The ways to share a field, by the name the rulebook uses. */
export const verbs: Readonly<Record<string, RankedVerb>> = {
  volledig: { name: 'volledig', rank: 3, apply: full },
  leeftijdsband: { name: 'leeftijdsband', rank: 2, apply: ageBand },
  woonplaats: { name: 'woonplaats', rank: 2, apply: place },
  aard: { name: 'aard', rank: 2, apply: kindOnly },
  aantal: { name: 'aantal', rank: 2, apply: count },
  afgeschermd: { name: 'afgeschermd', rank: 1, apply: masked },
};

/** Said of persons it replaces those of a role by how many there are, and is applied by the view. */
export const COUNT = 'aantal';
