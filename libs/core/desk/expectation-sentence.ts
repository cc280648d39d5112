import { dutchMoment } from '../explain/dutch-moment.js';
import { reportName } from '../explain/spoken-name.js';
import type { Instant } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { CardExpectation } from './card.js';

/** How an expectation stands, in words. */
export const expectationSentence = (
  { document }: Rulebook,
  kind: string,
  stand: CardExpectation['stand'],
  dueAt: Instant | null,
): string => {
  const name = reportName(document, kind);
  const bare = name.replace(/^een /, '');
  switch (stand) {
    case 'wacht':
      return dueAt === null ? `Wacht op ${name}.` : `Wacht op ${name}, uiterlijk ${dutchMoment(dueAt)}.`;
    case 'ontvangen':
      return `Ontvangen: ${name}.`;
    case 'te laat ontvangen':
      return `Te laat ontvangen: ${name}.`;
    case 'ontbreekt':
      return dueAt === null
        ? `Er is geen ${bare}.`
        : `Er is geen ${bare}. Die moest er zijn op ${dutchMoment(dueAt)}.`;
    case 'geen grondslag':
      return `Geen ${bare}: geen grondslag.`;
  }
};
