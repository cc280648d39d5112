import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook, StandIn } from '../rulebook/rulebook.js';
import { heirOf, namesOf, takesPart } from '../rulebook/succession.js';
import type { Circumstances } from './circumstances.js';
import { isOpen } from './opening-hours.js';

/** Who stands in for a partner, by which agreement, and when that ends; null: no end yet. */
export interface StandingIn {
  readonly by: PartnerId;
  readonly agreement: string;
  readonly until: Instant | null;
}

/**
 * Who stands in for a closed partner now: by an agreement that is in force and speaks of such a report, and open itself. An
 * agreement of a partner that was succeeded goes on for its successor, on either side of it (P24).
 */
export const standInsOf = (
  rulebook: Rulebook,
  partner: PartnerId,
  circumstances: Circumstances,
): readonly StandingIn[] =>
  agreementsFor(rulebook, partner, circumstances).flatMap((agreement) => {
    const by = heirOf(rulebook, agreement.by, circumstances.at, circumstances.region);
    const hours = rulebook.partners.get(by)?.hours;
    const isThere =
      by !== partner &&
      hours !== undefined &&
      takesPart(rulebook, by, circumstances.at) &&
      isOpen(hours, circumstances.at);
    return isThere ? [{ by, agreement: agreement.code, until: lastsUntil(rulebook, agreement, by) }] : [];
  });

/** Whether one partner may act for another by agreement, as far as it goes. */
export const standsInFor = (
  rulebook: Rulebook,
  by: PartnerId,
  partner: PartnerId,
  circumstances: Circumstances,
): boolean =>
  agreementsFor(rulebook, partner, circumstances).some(
    (agreement) => heirOf(rulebook, agreement.by, circumstances.at, circumstances.region) === by,
  );

const agreementsFor = (
  rulebook: Rulebook,
  partner: PartnerId,
  { at, kind, region }: Circumstances,
): readonly StandIn[] => {
  const own = rulebook.standIns.get(partner) ?? [];
  const all =
    rulebook.predecessorsOf.size === 0
      ? own
      : namesOf(rulebook, partner, at, region).flatMap((name) => rulebook.standIns.get(name) ?? []);
  return all.filter(
    (agreement) => isWithin(agreement.period, at) && (kind === null || speaksOf(agreement, kind, region)),
  );
};

const speaksOf = ({ kinds, regions }: StandIn, kind: string, region: string): boolean =>
  (kinds?.has(kind) ?? true) && (regions?.has(region) ?? true);

/** The agreement ends with its period, or with the stand-in itself. */
const lastsUntil = (rulebook: Rulebook, { period }: StandIn, by: PartnerId): Instant | null => {
  const ends = [period.until, rulebook.partners.get(by)?.period.until ?? null].filter((end) => end !== null);
  return ends.length === 0 ? null : Math.min(...ends);
};
