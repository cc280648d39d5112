import type { Instant } from '../report/instant.js';
import type { AddressDocument } from '../rulebook/rulebook-document.js';
import { regionName } from '../rulebook/region-name.js';
import type { Partner, Period, Rulebook } from '../rulebook/rulebook.js';
import { wholeSuccession } from '../rulebook/succession.js';
import { localDate } from '../time/local-time.js';
import type { Addressee } from './candidate.js';

/**
 * Tells the sender why somebody that a rule or the report names got nothing. A name that the rulebook does not know is not
 * repeated: it may be the sender's own text.
 */
export const notThere = (
  rulebook: Rulebook,
  { partner: code, function: of }: Addressee,
  at: Instant,
): string => {
  const partner = rulebook.partners.get(code);
  if (partner === undefined)
    return 'Niet afgeleverd aan een organisatie die het bericht noemt: de regelset kent haar niet.';
  const whole = wholeSuccession(rulebook, code, at);
  const ended =
    whole === null ? partner.period.until : Math.min(whole.from, partner.period.until ?? Infinity);
  const absent = absence({ from: partner.period.from, until: ended }, at);
  if (absent !== null) return `Niet afgeleverd aan ${partner.name}: deze organisatie doet ${absent}.`;
  return `Niet afgeleverd aan ${functionOf(partner, of ?? '', at)}.`;
};

const functionOf = (partner: Partner, of: string, at: Instant): string => {
  const known = partner.functions.get(of);
  return known === undefined
    ? `een functie van ${partner.name}: de regelset kent die functie daar niet`
    : `${known.name} van ${partner.name}: deze functie doet ${absence(known.period, at) ?? 'niet mee'}`;
};

const absence = ({ from, until }: Period, at: Instant): string | null => {
  if (at < from) return `pas mee vanaf ${localDate(from)}`;
  return until !== null && at >= until ? `niet meer mee sinds ${localDate(until)}` : null;
};

/** Tells the sender that a group address stands for nobody. */
export const nobodyThere = (
  rulebook: Rulebook,
  address: Extract<AddressDocument, { soort: string } | { tafel: string } | { coordinator: string }>,
  region: string,
): string => {
  const name = regionName(rulebook, region);
  const where = name === null ? 'zonder bekende regio' : `in regio ${name}`;
  if ('soort' in address)
    return `Niet afgeleverd: ${where} is er nu geen ketenpartner van soort ${address.soort}.`;
  if ('tafel' in address) return `Niet afgeleverd: ${where} is er nu geen tafel van soort ${address.tafel}.`;
  return `Niet afgeleverd: ${where} is er nu geen coördinator van een tafel van soort ${address.coordinator}.`;
};
