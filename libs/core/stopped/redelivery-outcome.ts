import type { SkipReason } from './redelivery-verdict.js';

/** What became of one delivery in a job: handed over again, passed over for a reason, or not done because the job was cancelled. */
export type RedeliveryOutcome = 'aangeboden' | 'geannuleerd' | SkipReason;

const SENTENCES: Readonly<Record<RedeliveryOutcome, string>> = {
  aangeboden: 'opnieuw afgeleverd',
  geannuleerd: 'niet gedaan: de herlevering is geannuleerd',
  'zaak-vernietigd': 'de gegevens van de zaak zijn vernietigd',
  'inhoud-vernietigd': 'de inhoud van het bericht is vernietigd',
  vervangen: 'er is een nieuwere versie van het bericht',
  gestopt:
    'het mag niet meer gedeeld worden: een grondslag die later begint, doet een oude weigering niet herleven',
  'haalt-zelf-op': 'de ontvanger haalt zijn berichten zelf op',
  'nog-onderweg': 'het is nog niet eerder overgedragen en komt vanzelf, in volgorde',
  'loopt-al': 'het zit al in een andere herlevering die nog loopt',
  'al-afgeleverd': 'de ontvanger heeft het al',
  'niet-meer-beschikbaar': 'het is niet meer beschikbaar',
};

/** What became of a delivery, as people read it. */
export const outcomeSentence = (outcome: RedeliveryOutcome): string => SENTENCES[outcome];

/** How many deliveries had an outcome. */
export interface OutcomeCount {
  readonly outcome: RedeliveryOutcome;
  readonly count: number;
}

/** What had another outcome than the plan said: by which more, or fewer, deliveries there are of each. */
export const changedSince = (
  planned: readonly OutcomeCount[],
  now: readonly OutcomeCount[],
): readonly OutcomeCount[] => {
  const before = new Map(planned.map(({ outcome, count }) => [outcome, count]));
  return now
    .map(({ outcome, count }) => ({ outcome, count: count - (before.get(outcome) ?? 0) }))
    .filter(({ count }) => count > 0);
};
