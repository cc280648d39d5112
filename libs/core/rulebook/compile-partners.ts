import type { PartnerId } from '../report/received-report.js';
import { compileHours } from './compile-hours.js';
import type { Partner, PartnerFunction, Period } from './rulebook.js';
import type { FunctionDocument, PartnerDocument } from './rulebook-document.js';

export const compilePartners = (documents: readonly PartnerDocument[]): ReadonlyMap<PartnerId, Partner> =>
  new Map(documents.map((partner) => [partner.code, compilePartner(partner)]));

const compilePartner = (partner: PartnerDocument): Partner => {
  const hours = compileHours(partner.openingstijden, partner.sluitingsdagen);
  return {
    code: partner.code,
    name: partner.naam,
    kind: partner.soort,
    sources: new Set(partner.systemen),
    regions: partner.regios,
    period: compilePeriod(partner.van, partner.tot),
    hours,
    officeHours: compileHours(partner.kantooruren, partner.sluitingsdagen) ?? hours,
    functions: new Map((partner.functies ?? []).map((one) => [one.code, compileFunction(one, partner)])),
    isOnLog: partner.kanaal !== 'feed',
    onCall: partner.piket ?? null,
    reachedBy: partner.bereikbaar ?? null,
  };
};

const compileFunction = (
  { naam, van, tot, openingstijden, leestMee, bereikbaar, beslist }: FunctionDocument,
  { sluitingsdagen }: PartnerDocument,
): PartnerFunction => ({
  name: naam,
  period: compilePeriod(van, tot),
  hours: compileHours(openingstijden, sluitingsdagen),
  hasStream: leestMee !== true,
  decides: beslist === true,
  reachedBy: bereikbaar ?? null,
});

/** A period of instants with offset (RFC 3339); without an end it has not ended yet. */
export const compilePeriod = (from: string | undefined, until: string | undefined): Period => ({
  from: from === undefined ? -Infinity : Date.parse(from),
  until: until === undefined ? null : Date.parse(until),
});
