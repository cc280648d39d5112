import type { Body, Mark } from './body.js';

const address = (straatnaam: string): Body => ({
  straatnaam,
  huisnummer: 3,
  postcode: '2591 SA',
  woonplaats: 'Haagstede',
});

/** Somewhere in Haaglanden, in the words of the schema. */
export const place = address;

/** An adult suspect, a victim and a child, every field of theirs with its own mark. */
export const persons = (mark: Mark, victimCares: boolean, arrestedAt?: string): readonly Body[] => [
  {
    kenmerk: mark('verdachteKenmerk'),
    rol: 'verdachte',
    persoon: {
      bsn: mark('verdachteBsn'),
      achternaam: mark('verdachteNaam'),
      voornamen: 'Proef',
      leeftijd: 41,
    },
    adres: address(mark('verdachteStraat')),
    relatie: mark('verdachteRelatie'),
    ...(arrestedAt === undefined ? {} : { aanhouding: { tijdstip: arrestedAt } }),
  },
  {
    kenmerk: mark('slachtofferKenmerk'),
    rol: 'slachtoffer',
    persoon: {
      bsn: mark('slachtofferBsn'),
      achternaam: mark('slachtofferNaam'),
      voornamen: 'Proef',
      leeftijd: 38,
    },
    adres: address(mark('slachtofferStraat')),
    contact: { veiligBereikbaar: mark('slachtofferBereikbaar') },
    relatie: mark('slachtofferRelatie'),
    verzorgerVanKind: victimCares,
  },
  {
    kenmerk: mark('kindKenmerk'),
    rol: 'kind',
    persoon: { bsn: mark('kindBsn'), achternaam: mark('kindNaam'), voornamen: 'Proef', leeftijd: 7 },
    relatie: mark('kindRelatie'),
    inBeeld: 'ja',
  },
];
