import type { Instant } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { localMoment } from '../time/local-time.js';
import type { Addressee } from './candidate.js';
import { isOpen, nextOpening } from './opening-hours.js';

/**
 * Tells the sender how it finds a function that works for its whole organisation, such as staff at the police station: there, or
 * closed until when. Null for whoever else: their own delivery tells it.
 */
export const reachedBy = (
  rulebook: Rulebook,
  { partner: code, function: of }: Addressee,
  at: Instant,
): string | null => {
  if (of === null) return null;
  const partner = rulebook.partners.get(code);
  const one = partner?.functions.get(of);
  if (partner === undefined || one === undefined || one.hasStream) return null;
  const who = `${one.name} (${partner.name})`;
  return one.hours === null || isOpen(one.hours, at)
    ? `Bereikbaar: ${who}.`
    : `Nu gesloten: ${who}; open vanaf ${localMoment(nextOpening(one.hours, at))}.`;
};
