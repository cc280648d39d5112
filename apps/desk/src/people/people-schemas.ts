import { listOf, maybe, moment, object, ref, text } from '#runtime';

/** The shapes of who somebody is. */
export const peopleSchemas: Readonly<Record<string, object>> = {
  Mij: object({
    naam: text('Zoals uw eigen organisatie u noemt.'),
    rol: {
      oneOf: [ref('Rol'), { type: 'null' }],
      description: 'De rol waarin u nu werkt; leeg als die niet meer geldt.',
    },
    rollen: { ...listOf(ref('Rol')), description: 'Alle rollen die u nu hebt.' },
    csrfToken: text('Stuur dit mee in de header X-CSRF-Token bij alles wat iets verandert.'),
    aangemeldOp: moment('Sinds wanneer u bent aangemeld.'),
    ongebruiktTot: moment('Wanneer uw sessie eindigt als u niets meer doet.'),
    geldigTot: moment('Wanneer uw sessie in elk geval eindigt.'),
  }),
  Rol: object({
    toewijzing: { type: 'integer', description: 'Het nummer waarmee u deze rol kiest.' },
    rol: text('De rol, bijvoorbeeld zsm-dienst.'),
    organisatie: text('De organisatie waarvoor u werkt.'),
    naam: text('Hoe die heet, met de functie.'),
    functie: maybe('De functie waarin u werkt; leeg: geen bijzondere.'),
    regio: maybe('De regio waarvoor de rol geldt; leeg: overal waar uw organisatie werkt.'),
    van: moment('Vanaf wanneer de rol geldt.'),
    tot: { type: ['string', 'null'], format: 'date-time', description: 'Tot wanneer; leeg: zonder einde.' },
  }),
  RolKeuze: object({ toewijzing: { type: 'integer', description: 'Het nummer van de rol.' } }),
  Afgemeld: object({
    afmeldenBij: maybe('Waar u zich ook bij de aanmelddienst afmeldt; leeg: dat kan daar nu niet.'),
  }),
};
