import type { Card, CardWarning } from './card.js';
import { releaseWarnings } from './release-warnings.js';

/** The warnings on a card: those of a release that is intended, or that was decided although something is missing. */
export const cardWarnings = (card: Omit<Card, 'waarschuwingen'>): readonly CardWarning[] =>
  card.besluiten
    .filter(({ besluit }) => besluit === 'heenzenden')
    .flatMap((decision) => releaseWarnings(card, decision.kenmerk, decision))
    .filter(
      ({ code, kenmerk }, n, all) =>
        all.findIndex((one) => one.code === code && one.kenmerk === kenmerk) === n,
    );
