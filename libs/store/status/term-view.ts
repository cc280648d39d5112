import { partnerName, toRfc3339, type Rulebook } from '#core';
import type { TermOfReport } from '../terms/terms-of-report.js';

/** How a term stands that the sender's own report started. Only what the rulebook shows to senders; what ended it is not told. */
export const termView = (rulebook: Rulebook, term: TermOfReport) => {
  const rule = rulebook.terms.get(term.code);
  if (rule?.isShownToSender !== true) return [];
  const { item, partner, startsAt, dueAt, isProvisional } = term;
  return [
    {
      termijn: term.code,
      omschrijving: rule.description,
      artikel: rulebook.legalBases.get(rule.legalBasis)?.artikel ?? null,
      ...(item === null ? {} : { onderdeel: item + 1 }),
      ...(partner === null ? {} : { termijnhouder: partner, naam: partnerName(rulebook, partner) }),
      begint: toRfc3339(startsAt.getTime()),
      eindigt: toRfc3339(dueAt.getTime()),
      voorlopig: isProvisional,
      stand: standOf(term),
    },
  ];
};

const standOf = ({ outcome, closedAt, dueAt, endedAt }: TermOfReport): string => {
  if (outcome === 'vervallen') return 'vervallen';
  if (outcome === 'gehaald') return closedAt !== null && closedAt > dueAt ? 'te laat gehaald' : 'gehaald';
  return endedAt === null ? 'loopt' : 'verstreken';
};
