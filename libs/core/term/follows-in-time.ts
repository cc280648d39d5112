import type { Rulebook } from '../rulebook/rulebook.js';
import { endOf } from '../time/end-of.js';
import type { Fault } from '../validate/fault.js';
import { formerTerm } from './former-term.js';
import { startedTerms } from './started-terms.js';
import type { TermStart } from './started-terms.js';

/** What is wrong with a report that makes a term go on: that term is over or unknown, would not end later, or would last too long (e.g. Wth art. 9). */
export const followsInTime = (rulebook: Rulebook, start: TermStart): readonly Fault[] => {
  const rules = (rulebook.termsStartedBy.get(start.report.contract.kind) ?? []).filter(
    ({ after, starts }) => after !== null && starts?.every(start.holds) === true,
  );
  if (rules.length === 0) return [];
  const started = startedTerms(rulebook, start);
  return rules.flatMap((rule): readonly Fault[] => {
    const { code, after, until } = rule;
    const pointer = `/data${until?.tag === 'told' ? `/${until.at.join('/')}` : ''}`;
    const former = formerTerm(rule, start);
    if (former === null) return [{ code: 'termijn-voorbij', pointer, ...over }];
    const lasts = started.filter((term) => term.code === code);
    if (lasts.some(({ dueAt }) => dueAt <= former.dueAt))
      return [{ code: 'waarde-onjuist', pointer, ...notLater }];
    return lasts.some(({ startsAt, dueAt }) => after !== null && dueAt > endOf(startsAt, after.atMost))
      ? [{ code: 'termijn-te-lang', pointer, ...tooLong }]
      : [];
  });
};

const over = {
  expected: {
    nl: 'een termijn in deze zaak die nog loopt en die u verlengt',
    en: 'a term in this case that still runs and that you extend',
  },
  remedy: {
    nl: 'Verlengen kan alleen voor het einde. Stuur anders een nieuw besluit, of gebruik het kenmerk van de zaak waarin het eerste besluit staat.',
    en: 'Extending is possible before the end only. Otherwise send a new decision, or use the reference of the case that holds the first one.',
  },
};

const notLater = {
  expected: {
    nl: 'een einde dat later is dan het einde van de termijn die u verlengt',
    en: 'an end that is later than that of the term you extend',
  },
  remedy: {
    nl: 'Controleer de datum. Eindigt de termijn eerder, stuur dan een beëindiging in plaats van een verlenging.',
    en: 'Check the date. If the term ends earlier, send a termination instead of an extension.',
  },
};

const tooLong = {
  expected: {
    nl: 'een einde dat niet later is dan de langste duur vanaf het begin',
    en: 'an end that is not later than the longest duration from the start',
  },
  remedy: {
    nl: 'Kies een eerder einde en stuur het bericht opnieuw.',
    en: 'Choose an earlier end and send the report again.',
  },
};
