import fc from 'fast-check';
import type { Json, JsonObject } from '#core';

export const ROLES = ['verdachte', 'slachtoffer', 'kind'] as const;

/** A value of any shape that a way of sharing looks at. */
export const anyValue: fc.Arbitrary<Json> = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.record({ aard: fc.string({ maxLength: 5 }), tekst: fc.string() }, { requiredKeys: [] }),
  fc.record({ soort: fc.string({ maxLength: 5 }), woonplaats: fc.string() }, { requiredKeys: [] }),
  fc.record(
    { leeftijd: fc.nat({ max: 90 }), geboortedatum: fc.constantFrom('2010-11-24', '1960-02-29') },
    { requiredKeys: [] },
  ),
  fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
  fc.integer(),
);

const anyPerson: fc.Arbitrary<JsonObject> = fc.record(
  {
    rol: fc.constantFrom(...ROLES),
    persoon: anyValue,
    adres: anyValue,
    zorg: anyValue,
    verzorger: fc.boolean(),
  },
  { requiredKeys: ['rol'] },
);

/** A report of the wide contract. */
export const anyReport: fc.Arbitrary<JsonObject> = fc.record(
  {
    feit: anyValue,
    relaas: anyValue,
    situatie: fc.record({ duur: anyValue, plaats: anyValue }, { requiredKeys: [] }),
    hulp: fc.array(anyValue, { maxLength: 3 }),
    metingen: fc.array(fc.record({ waarde: anyValue, uitleg: anyValue }, { requiredKeys: [] }), {
      maxLength: 3,
    }),
    bronnen: anyValue,
    betrokkenen: fc.array(anyPerson, { maxLength: 5 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<JsonObject>;
