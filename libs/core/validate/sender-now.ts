import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { heirOf, heirsOf, keysUntil, takesPart } from '../rulebook/succession.js';
import type { Circumstances } from '../route/circumstances.js';
import { localDate } from '../time/local-time.js';
import type { Fault, Sentence } from './fault.js';

/**
 * Whom a sender is at this moment: itself while it takes part, its successor while its key still counts (P24); from `per` on the
 * rights are the successor's, so its reports count as that one's. Whoever the rulebook does not know is itself: its source is not.
 */
export const senderNow = (
  rulebook: Rulebook,
  partner: PartnerId,
  { at, region }: Circumstances,
): PartnerId | { readonly fault: Fault } => {
  const known = rulebook.partners.get(partner);
  if (known === undefined || takesPart(rulebook, partner, at)) return partner;
  if (at < known.period.from) return { fault: notYet(known.period.from) };
  const heirs = heirsOf(rulebook, partner, at);
  if (keysUntil(rulebook, partner, at) === null) return { fault: ended(names(rulebook, heirs)) };
  const heir = heirOf(rulebook, partner, at, region);
  if (heir !== partner) return heir;
  const [only, ...others] = heirs;
  return only !== undefined && others.length === 0 ? only : { fault: whichHeir(names(rulebook, heirs)) };
};

const names = ({ partners }: Rulebook, codes: readonly PartnerId[]): string =>
  codes.map((code) => partners.get(code)?.name ?? code).join(', ');

const inactive = (expected: Sentence, remedy: Sentence): Fault => ({
  code: 'afzender-niet-actief',
  pointer: '/source',
  expected,
  remedy,
});

const TAKES_PART: Sentence = {
  nl: 'een organisatie die op dit moment meedoet',
  en: 'an organisation that takes part at this moment',
};

const notYet = (from: Instant): Fault =>
  inactive(TAKES_PART, {
    nl: `Uw organisatie doet mee vanaf ${localDate(from)}. Stuur het bericht dan opnieuw, met een nieuw id.`,
    en: `Your organisation takes part from ${localDate(from)}. Send the report again then, with a new id.`,
  });

const ended = (heirs: string): Fault =>
  heirs === ''
    ? inactive(TAKES_PART, {
        nl: 'Uw organisatie doet niet meer mee. Neem contact op met de beheerder van de regelset.',
        en: 'Your organisation does not take part any more. Ask the administrator of the rulebook.',
      })
    : inactive(TAKES_PART, {
        nl: `Uw organisatie is opgevolgd door ${heirs} en haar oude sleutel telt niet meer. Stuur het bericht met de sleutel en een systeem van de opvolger, met een nieuw id.`,
        en: `Your organisation was succeeded by ${heirs} and its old key does not count any more. Send the report with the key and a system of the successor, with a new id.`,
      });

const whichHeir = (heirs: string): Fault =>
  inactive(
    {
      nl: 'een bericht waaruit blijkt in welke regio het speelt',
      en: 'a report that tells in which region it plays',
    },
    {
      nl: `Uw organisatie is gesplitst in ${heirs}. Noem een plaats, of stuur het bericht met de sleutel van de opvolger die het aangaat.`,
      en: `Your organisation was split into ${heirs}. Name a place, or send the report with the key of the successor it concerns.`,
    },
  );
