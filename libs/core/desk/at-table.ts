import { partnerName } from '../explain/partner-name.js';
import { toRfc3339 } from '../report/instant.js';
import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import { isOpen, nextClosing, nextOpening } from '../route/opening-hours.js';
import { standInsOf } from '../route/stand-ins-of.js';
import type { TableDocument } from '../rulebook/rulebook-document.js';
import type { Partner, PartnerFunction, Rulebook } from '../rulebook/rulebook.js';
import { isWithin } from '../rulebook/rulebook.js';
import { heirOf, takesPart } from '../rulebook/succession.js';
import type { AtTable } from './board.js';

/**
 * The partners of a table, and whether they are there: while their office is open. While it is not: who stands in, or who is on call,
 * and how to reach whoever answers.
 */
export const atTable = (
  rulebook: Rulebook,
  { leden, regios }: Pick<TableDocument, 'leden' | 'regios'>,
  at: Instant,
): readonly AtTable[] => {
  const [region = ''] = regios;
  const members = new Set(leden.map((member) => heirOf(rulebook, member, at, region)));
  return [...members].flatMap((code) => {
    const partner = takesPart(rulebook, code, at) ? rulebook.partners.get(code) : undefined;
    return partner === undefined ? [] : [memberAt(rulebook, partner, region, at)];
  });
};

const memberAt = (rulebook: Rulebook, partner: Partner, region: string, at: Instant): AtTable => {
  const { code, name, officeHours: hours } = partner;
  const open = isOpen(hours, at);
  const changes = open ? nextClosing(hours, at) : hours === null ? null : nextOpening(hours, at);
  const there = { ketenpartner: code, naam: name, open, tot: changes === null ? null : toRfc3339(changes) };
  if (open) return { ...there, waarnemer: null, piket: null, bereikbaar: partner.reachedBy };
  const waarnemer = standInOf(rulebook, code, region, at);
  const onCall = onCallOf(partner, at);
  const answers = waarnemer === null ? onCall : rulebook.partners.get(waarnemer.ketenpartner);
  return {
    ...there,
    waarnemer,
    piket: onCall?.name ?? null,
    bereikbaar: answers?.reachedBy ?? partner.reachedBy,
  };
};

const standInOf = (
  rulebook: Rulebook,
  partner: PartnerId,
  region: string,
  at: Instant,
): AtTable['waarnemer'] => {
  const [first] = standInsOf(rulebook, partner, { at, kind: null, region });
  return first === undefined
    ? null
    : {
        ketenpartner: first.by,
        naam: partnerName(rulebook, first.by),
        afspraak: first.agreement,
      };
};

/** The function that is on call, or otherwise one that is open now and can be reached. */
const onCallOf = ({ functions, onCall }: Partner, at: Instant): PartnerFunction | null => {
  const isThere = ({ period, hours }: PartnerFunction): boolean => isWithin(period, at) && isOpen(hours, at);
  const named = onCall === null ? undefined : functions.get(onCall);
  if (named !== undefined) return isThere(named) ? named : null;
  return [...functions.values()].find((one) => one.reachedBy !== null && isThere(one)) ?? null;
};
