import type { JsonObject } from '#core';
import type { PlannedCase, Suspect } from '../plan/planned-case.js';
import { inventedPerson } from './invented-person.js';
import { dutchTime } from './dutch-time-text.js';

const VICTIM = 2;

/** Suspects, the victim and the children of a case, in that order. */
export const personsOf = (
  { number, region: { place, postcode } }: PlannedCase,
  { suspects, children }: { readonly suspects: readonly Suspect[]; readonly children: number },
  areArrested: boolean,
): readonly JsonObject[] => {
  const adres = { straatnaam: 'Proeflaan', huisnummer: 1 + (number % 900), postcode, woonplaats: place };
  return [
    ...suspects.map((suspect, nth): JsonObject => ({
      kenmerk: suspect.mark,
      rol: 'verdachte',
      persoon: inventedPerson(number, nth, suspect.age),
      adres,
      relatie: 'partner van slachtoffer',
      haltwaardig: suspect.age < 18,
      ...(areArrested ? { aanhouding: momentsOf(suspect) } : {}),
    })),
    {
      kenmerk: 'S1',
      rol: 'slachtoffer',
      persoon: inventedPerson(number, VICTIM, 35),
      adres,
      relatie: 'partner van verdachte',
      verzorgerVanKind: children > 0,
    },
    ...Array.from({ length: children }, (_, nth) => ({
      kenmerk: `K${nth + 1}`,
      rol: 'kind',
      persoon: inventedPerson(number, VICTIM + 1 + nth, 3 + 4 * nth),
      relatie: 'kind van slachtoffer',
      inBeeld: 'ja',
    })),
  ];
};

const momentsOf = ({ arrestedAt, decidedAt }: Suspect): JsonObject => ({
  tijdstip: dutchTime(arrestedAt),
  ...(decidedAt === null ? {} : { beslissingHulpofficier: dutchTime(decidedAt) }),
});
