import { flag, listOf, maybe, moment, object, ref, text } from '#runtime';

const coded = (description: string) => object({ code: text('De code.'), naam: text(description) });

const work = {
  rol: text('De rol, bijvoorbeeld zsm-dienst.'),
  organisatie: text('De organisatie waarvoor u werkt.'),
  naam: text('Hoe die heet, met de functie.'),
  functie: maybe('De functie waarin u werkt; leeg: geen bijzondere.'),
  regio: maybe('De regio waarvoor de rol geldt; leeg: overal waar uw organisatie werkt.'),
};

/** The shapes of who somebody is. */
export const peopleSchemas: Readonly<Record<string, object>> = {
  Mij: object({
    persoon: text('Wie u bent, als pseudoniem.'),
    naam: text('Zoals uw eigen organisatie u noemt.'),
    omgeving: maybe('Hoe deze omgeving heet, bijvoorbeeld Proefomgeving; leeg: hier wordt echt gewerkt.'),
    rol: {
      oneOf: [ref('Rol'), { type: 'null' }],
      description: 'De rol waarin u nu werkt; leeg als die niet meer geldt.',
    },
    rollen: { ...listOf(ref('Rol')), description: 'Alle rollen die u nu hebt.' },
    magMeekijken: flag('Of u mag meekijken als een ketenpartner; als welke staat in /v1/mij/kijkrollen.'),
    bekekenAls: {
      oneOf: [ref('Kijkrol'), { type: 'null' }],
      description: 'Als wie u nu meekijkt; leeg: als uzelf.',
    },
    paginas: { ...listOf(ref('PaginaRecht')), description: 'De pagina’s, en of ze er voor u zijn.' },
    csrfToken: text('Stuur dit mee in de header X-CSRF-Token bij alles wat iets verandert.'),
    aangemeldOp: moment('Sinds wanneer u bent aangemeld.'),
    ongebruiktTot: moment('Wanneer uw sessie eindigt als u niets meer doet.'),
    geldigTot: moment('Wanneer uw sessie in elk geval eindigt.'),
  }),
  Rol: object({
    toewijzing: { type: 'integer', description: 'Het nummer waarmee u deze rol kiest.' },
    ...work,
    van: moment('Vanaf wanneer de rol geldt.'),
    tot: { type: ['string', 'null'], format: 'date-time', description: 'Tot wanneer; leeg: zonder einde.' },
  }),
  Kijkrol: object({
    als: text('Zoals u het meegeeft in de parameter als.'),
    ...work,
    doel: text('Waarvoor u meekijkt.'),
  }),
  PaginaRecht: object({
    pagina: {
      type: 'string',
      enum: ['start', 'zsm-bord', 'zaakbeeld', 'actie-overleg', 'berichten', 'tegengehouden', 'regels'],
      description: 'De pagina.',
    },
    mag: flag('Of de pagina er voor u is.'),
    ontbreekt: maybe('Wat er ontbreekt en wie dat geeft; leeg: niets.'),
    tafels: {
      ...listOf(
        object({
          code: text('De code van de tafel of het overleg.'),
          naam: text('Hoe die heet.'),
          soort: text('De soort tafel, bijvoorbeeld zsm.'),
          regios: listOf(coded('Hoe de regio heet.')),
          magVoorzitten: flag('Of u dit overleg nu mag voorzitten.'),
        }),
      ),
      description: 'De tafels die u daar nu mag openen.',
    },
  }),
  Kijkrollen: object({
    rollen: listOf(text('Een rol waarin u mag meekijken.')),
    doelen: listOf(
      object({ code: text('Zoals u het meegeeft in alsDoel.'), omschrijving: text('Waarvoor u meekijkt.') }),
    ),
    ketenpartners: listOf(
      object({
        organisatie: text('De code van de ketenpartner.'),
        naam: text('Hoe die heet.'),
        functies: listOf(coded('Hoe de functie heet.')),
        regios: listOf(coded('Hoe de regio heet.')),
      }),
    ),
  }),
  RolKeuze: object({ toewijzing: { type: 'integer', description: 'Het nummer van de rol.' } }),
  Afgemeld: object({
    afmeldenBij: maybe('Waar u zich ook bij de aanmelddienst afmeldt; leeg: dat kan daar nu niet.'),
  }),
};
