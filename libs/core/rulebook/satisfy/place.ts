import { KIND, meet, ofKinds } from './domain.js';
import type { Domain } from './domain.js';
import type { Formula, Path } from './formula.js';
import type { Shape } from './shape.js';

/** What has been asked of the value at a place, and of what is in it. */
export interface Place {
  readonly shape: Shape;
  readonly domain: Domain;
  readonly members: ReadonlyMap<string, Place>;
  readonly some: readonly Formula[];
  readonly every: readonly Formula[];
}

export const placeOf = (shape: Shape): Place => ({
  shape,
  domain: shape.domain,
  members: new Map(),
  some: [],
  every: [],
});

type Asked = { readonly domain: Domain } | { readonly some: Formula } | { readonly every: Formula };

/** The place with this asked as well; null when the value there can certainly not be so. */
export const ask = (place: Place, path: Path, asked: Asked): Place | null => {
  const [name, ...rest] = path;
  if (name === undefined) return askHere(place, asked);
  const before = place.members.get(name) ?? placeOf(place.shape.member(name));
  const member = ask(before, rest, asked);
  if (member === null) return null;
  const isThere = (member.domain.kinds & KIND.absent) === 0;
  const domain = isThere ? meet(place.domain, ofKinds(KIND.object)) : place.domain;
  return domain === null ? null : { ...place, domain, members: new Map(place.members).set(name, member) };
};

const askHere = (place: Place, asked: Asked): Place | null => {
  if ('some' in asked) return { ...place, some: [...place.some, asked.some] };
  if ('every' in asked) return { ...place, every: [...place.every, asked.every] };
  const domain = meet(place.domain, asked.domain);
  return domain === null ? null : { ...place, domain };
};

export const isRequired = ({ domain }: Place): boolean => (domain.kinds & KIND.absent) === 0;
