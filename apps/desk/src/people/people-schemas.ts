import {
  code,
  flag,
  listOf,
  maybe,
  maybeCode,
  maybeSentence,
  maybeTitle,
  moment,
  object,
  ofYourself,
  ref,
  sentence,
  title,
} from '#runtime';

const coded = (description: string) => object({ code: code('De code.'), naam: title(description) });

const work = {
  rol: code('De rol, bijvoorbeeld zsm-dienst.'),
  organisatie: code('De organisatie waarvoor u werkt.'),
  naam: title('Hoe die heet, met de functie.'),
  functie: maybeCode('De functie waarin u werkt; leeg: geen bijzondere.'),
  regio: maybeCode('De regio waarvoor de rol geldt; leeg: overal waar uw organisatie werkt.'),
};

/** The shapes of who somebody is. */
export const peopleSchemas: Readonly<Record<string, object>> = {
  Mij: object({
    persoon: ofYourself('Wie u bent, als pseudoniem.'),
    naam: ofYourself('Zoals uw eigen organisatie u noemt.'),
    omgeving: maybeTitle(
      'Hoe deze omgeving heet, bijvoorbeeld Proefomgeving; leeg: hier wordt echt gewerkt.',
    ),
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
    csrfToken: ofYourself('Stuur dit mee in de header X-CSRF-Token bij alles wat iets verandert.'),
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
    als: code('Zoals u het meegeeft in de parameter als.'),
    ...work,
    doel: code('Waarvoor u meekijkt.'),
  }),
  PaginaRecht: object({
    pagina: {
      type: 'string',
      enum: ['start', 'zsm-bord', 'zaakbeeld', 'actie-overleg', 'berichten', 'tegengehouden', 'regels'],
      description: 'De pagina.',
    },
    mag: flag('Of de pagina er voor u is.'),
    ontbreekt: maybeSentence('Wat er ontbreekt en wie dat geeft; leeg: niets.'),
    tafels: {
      ...listOf(
        object({
          code: code('De code van de tafel of het overleg.'),
          naam: title('Hoe die heet.'),
          soort: code('De soort tafel, bijvoorbeeld zsm.'),
          regios: listOf(coded('Hoe de regio heet.')),
          magVoorzitten: flag('Of u dit overleg nu mag voorzitten.'),
        }),
      ),
      description: 'De tafels die u daar nu mag openen.',
    },
  }),
  Kijkrollen: object({
    rollen: listOf(code('Een rol waarin u mag meekijken.')),
    doelen: listOf(
      object({
        code: code('Zoals u het meegeeft in alsDoel.'),
        omschrijving: sentence('Waarvoor u meekijkt.'),
      }),
    ),
    ketenpartners: listOf(
      object({
        organisatie: code('De code van de ketenpartner.'),
        naam: title('Hoe die heet.'),
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
