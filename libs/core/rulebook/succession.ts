import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import { isWithin } from './rulebook.js';
import type { Rulebook, Succession } from './rulebook.js';

/** More steps than any chain of mergers has; a rulebook with a circle is refused when it is loaded. */
const AT_MOST = 32;

/** Who stands in this partner's place in cases of this region at this moment: itself, or who succeeded it (P24). */
export const heirOf = (rulebook: Rulebook, partner: PartnerId, at: Instant, region: string): PartnerId => {
  let heir = partner;
  if (rulebook.successorsOf.size === 0) return heir;
  for (let step = 0; step < AT_MOST; step += 1) {
    const next = successionIn(rulebook, heir, at, region);
    if (next === undefined) return heir;
    heir = next.by;
  }
  return heir;
};

const successionIn = (
  { successorsOf }: Rulebook,
  of: PartnerId,
  at: Instant,
  region: string,
): Succession | undefined =>
  successorsOf.get(of)?.find(({ from, regions }) => at >= from && (regions === null || regions.has(region)));

/** Whom this partner succeeded by now, directly or by way of others, somewhere. */
export const ancestorsOf = (rulebook: Rulebook, partner: PartnerId, at: Instant): readonly PartnerId[] => {
  if (rulebook.predecessorsOf.size === 0) return [];
  const found = new Set<PartnerId>([partner]);
  for (const one of found)
    for (const { of, from } of rulebook.predecessorsOf.get(one) ?? []) if (at >= from) found.add(of);
  found.delete(partner);
  return [...found];
};

/** The names under which a partner takes part in cases of this region: its own, and those of whom it succeeded there. */
export const namesOf = (
  rulebook: Rulebook,
  partner: PartnerId,
  at: Instant,
  region: string,
): readonly PartnerId[] => {
  const heir = heirOf(rulebook, partner, at, region);
  const others = ancestorsOf(rulebook, heir, at).filter((of) => heirOf(rulebook, of, at, region) === heir);
  return others.length === 0 ? [partner] : [...new Set([partner, heir, ...others])];
};

/** These partners of a case of this region, and who succeeded them by now: a successor has their role in it (P24). */
export const withHeirs = (
  rulebook: Rulebook,
  partners: readonly PartnerId[],
  at: Instant,
  region: string,
): readonly PartnerId[] =>
  rulebook.successorsOf.size === 0
    ? partners
    : [...new Set([...partners, ...partners.map((partner) => heirOf(rulebook, partner, at, region))])];

/** Whether a partner takes part itself: within its period, and nobody took its place everywhere. */
export const takesPart = (rulebook: Rulebook, code: PartnerId, at: Instant): boolean => {
  const partner = rulebook.partners.get(code);
  return (
    partner !== undefined && isWithin(partner.period, at) && wholeSuccession(rulebook, code, at) === null
  );
};

/** The succession by which a partner ended, if one did. */
export const wholeSuccession = (rulebook: Rulebook, code: PartnerId, at: Instant): Succession | null =>
  rulebook.successorsOf.get(code)?.find(({ from, regions }) => at >= from && regions === null) ?? null;

/** Until when the key and systems of a partner that was succeeded still count; null: they do not. */
export const keysUntil = (rulebook: Rulebook, code: PartnerId, at: Instant): Instant | null => {
  const ends = (rulebook.successorsOf.get(code) ?? []).flatMap(({ from, keysUntil: end }) =>
    at >= from && end !== null && at < end ? [end] : [],
  );
  return ends.length === 0 ? null : Math.max(...ends);
};

/** Who took a partner's place by now, in one region or another. */
export const heirsOf = ({ successorsOf }: Rulebook, code: PartnerId, at: Instant): readonly PartnerId[] => {
  const next = (successorsOf.get(code) ?? []).filter(({ from }) => at >= from);
  return [...new Set(next.map(({ by }) => by))];
};

/**
 * What a partner took over from another: since when, and the regions in which it is the one, empty for a case
 * without a region; null: everywhere.
 */
export interface Inheritance {
  readonly of: PartnerId;
  readonly since: Instant;
  readonly regions: readonly string[] | null;
}

/** Whose places a partner took by now, and where. */
export const inheritancesOf = (rulebook: Rulebook, partner: PartnerId, at: Instant): readonly Inheritance[] =>
  ancestorsOf(rulebook, partner, at).flatMap((of): readonly Inheritance[] => {
    const all = ['', ...rulebook.regions.keys()];
    const mine = all.filter((region) => heirOf(rulebook, of, at, region) === partner);
    if (mine.length === 0) return [];
    const since = Math.max(...mine.map((region) => successionIn(rulebook, of, at, region)?.from ?? at));
    return [{ of, since, regions: mine.length === all.length ? null : mine }];
  });
