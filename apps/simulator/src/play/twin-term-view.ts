import { EXPIRED, toRfc3339 } from '#core';
import type { JsonObject, Rulebook, Term } from '#core';

/** How a term stands, for whoever sent the report that started it; nothing when the rulebook does not show it to senders. */
export const twinTermView = (rulebook: Rulebook, term: Term): readonly JsonObject[] => {
  const { code, item, partner, startsAt, dueAt, isProvisional } = term;
  if (rulebook.terms.get(code)?.isShownToSender !== true) return [];
  return [
    {
      termijn: code,
      ...(item === null ? {} : { onderdeel: item + 1 }),
      ...(partner === null ? {} : { termijnhouder: partner }),
      begint: toRfc3339(startsAt),
      eindigt: toRfc3339(dueAt),
      voorlopig: isProvisional,
      stand: standOf(term),
    },
  ];
};

const standOf = ({ end, dueAt, reported }: Term): string => {
  if (end === null) return reported.includes(EXPIRED) ? 'verstreken' : 'loopt';
  return end.outcome === 'gehaald' && end.at > dueAt ? 'te laat gehaald' : end.outcome;
};
