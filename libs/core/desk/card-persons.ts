import type { CardClock, CardPerson, CardSuspect } from './card.js';
import type { CurrentReport } from './current-report.js';
import type { PersonSeen } from './person-seen.js';
import type { Instant } from '../report/instant.js';

/** A suspect, and when he or she was arrested or heard last as far as this viewer knows. */
export interface SuspectSeen {
  readonly suspect: CardSuspect;
  readonly since: Instant;
}

/**
 * Who is on the card: the persons of the reports of an arrest, or, without one, of the newest report that shows persons. Nobody is
 * matched between senders: a mark is the sender's own.
 */
export const cardPersons = (
  reports: readonly CurrentReport[],
  clocks: ReadonlyMap<string, readonly CardClock[]>,
): { readonly suspects: readonly SuspectSeen[]; readonly others: readonly CardPerson[] } => {
  const suspects = new Map<string, SuspectSeen>();
  const others = new Map<string, CardPerson>();
  for (const report of shownFrom(reports))
    for (const person of report.persons) {
      if (person.role !== 'verdachte') {
        others.set(person.key, personOf(person));
        continue;
      }
      const klokken = clocks.get(person.key) ?? [];
      const suspect = { ...personOf(person), klokken, termijn: termOf(report, klokken) };
      suspects.set(person.key, { suspect, since: report.firstAt });
    }
  return { suspects: [...suspects.values()], others: [...others.values()] };
};

/** The reports whose persons are on the card, oldest first. */
const shownFrom = (reports: readonly CurrentReport[]): readonly CurrentReport[] => {
  const withPersons = reports.filter((report) => !report.isSignal && report.persons.length > 0);
  const arrests = withPersons.filter(({ kind }) => kind === 'aanhouding');
  if (arrests.some((report) => report.persons.some(({ role }) => role === 'verdachte'))) return arrests;
  return withPersons.slice(-1);
};

const personOf = ({ mark, role, label }: PersonSeen): CardPerson => ({
  kenmerk: mark,
  rol: role,
  aanduiding: label,
});

const termOf = ({ kind, data }: CurrentReport, klokken: readonly CardClock[]): CardSuspect['termijn'] => {
  if (klokken.length > 0) return 'termijn';
  return kind === 'aanhouding' && data['situatie'] === 'gehoord' ? 'geen termijn' : 'onbekend';
};
