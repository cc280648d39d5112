import { recipientName, type PartnerId, type RecipientName, type Rulebook } from '#core';
import type { Answer } from '../http/answer.js';
import { problem } from '../http/problem.js';

/** Whose feed a partner asks for: its own, or that of one of its functions. */
export const recipientAsked = (
  rulebook: Rulebook,
  partner: PartnerId,
  functie: unknown,
): RecipientName | Answer => {
  if (functie === undefined) return partner;
  const known = rulebook.partners.get(partner)?.functions;
  return typeof functie === 'string' && known?.has(functie) === true
    ? recipientName({ recipient: partner, function: functie })
    : problem(
        'aanvraag-onjuist',
        'De parameter functie is een functie van uw organisatie in de regelset, of ontbreekt.',
      );
};
