import { explainedRule, flag, maybe, moment, object, ref, text } from '#runtime';

const listOf = (items: object, maxItems = 10_000) => ({ type: 'array', items, maxItems });

/** The shapes of an explanation and of what is found about a person. */
export const explainSchemas: Readonly<Record<string, object>> = {
  Uitleg: object({
    bericht: { type: 'string', format: 'uuid', description: 'Het id van het bericht.' },
    soort: maybe('Soort en versie van het bericht.'),
    afzender: text('De ketenpartner die het bericht stuurde.'),
    namens: maybe('Voor wie de afzender sprak.'),
    zaak: maybe('Het zaak-id van Samenloop.'),
    ontvangenOp: { type: 'string', format: 'date-time', description: 'Wanneer Samenloop het ontving.' },
    regelset: text('De versie van de regelset waaronder is besloten.'),
    regio: maybe('De regio van de zaak.'),
    uitkomst: { type: 'string', enum: ['aangenomen', 'geweigerd', 'duplicaat'], description: 'De uitkomst.' },
    corrigeert: maybe('Het bericht dat dit bericht verbetert.'),
    vermoedelijkDubbelVan: maybe('Het eerdere bericht waarvan dit vermoedelijk een dubbel is.'),
    fouten: listOf(object({ code: text('De fout.'), veld: text('De plaats in het bericht.') })),
    routering: listOf(ref('UitlegRoutering')),
    termijnen: listOf(ref('UitlegTermijn')),
    ontvangers: listOf(ref('UitlegOntvanger')),
  }),
  UitlegRoutering: object({
    regel: text('De code van de routeringsregel.'),
    uitkomst: {
      type: 'string',
      enum: ['toegepast', 'bijna'],
      description: 'Of de regel gold, of dat op één onderdeel na deed.',
    },
    zin: text('De regel in een zin.'),
    reden: maybe('Het onderdeel dat niet klopte.'),
    vanCorrectie: flag('Of het om het verbeterde bericht gaat.'),
  }),
  UitlegTermijn: object({
    termijn: text('De code van de termijn.'),
    omschrijving: text('Wat er voor het einde moet gebeuren.'),
    artikel: maybe('Het wetsartikel.'),
    bericht: text('Het bericht waarmee zij begon.'),
    onderdeel: { type: ['integer', 'null'], description: 'Het nummer van het onderdeel, vanaf 1.' },
    termijnhouder: maybe('De ketenpartner die ervoor moet zorgen.'),
    naam: maybe('De naam daarvan.'),
    uitkomst: {
      type: 'string',
      enum: ['begonnen', 'gewijzigd', 'gehaald', 'vervallen'],
      description: 'Wat dit bericht met de termijn deed.',
    },
    eindigt: moment('Wanneer zij eindigt, of zou zijn geëindigd.'),
    zin: text('De uitleg in een zin.'),
  }),
  UitlegOntvanger: object({
    ontvanger: text('De ketenpartner, of een functie daarvan.'),
    naam: text('De naam.'),
    soort: text('De soort ketenpartner.'),
    namens: maybe('Voor wie wordt waargenomen.'),
    waarneming: maybe('De afspraak waaronder wordt waargenomen.'),
    routeringsregel: maybe('De regel die deze ontvanger aanwees.'),
    verband: text('Het samenwerkingsverband.'),
    doel: text('Het doel.'),
    uitkomst: {
      type: 'string',
      enum: ['gedeeld', 'signaal', 'niets'],
      description: 'Wat de ontvanger kreeg.',
    },
    signaal: maybe('Wat het signaal zegt.'),
    vanCorrectie: flag('Of het om het verbeterde bericht gaat.'),
    zin: text('De uitleg in een zin.'),
    regels: listOf(ref('UitlegRegel')),
    velden: listOf(ref('UitlegVeld')),
    controles: listOf(ref('UitlegControle')),
  }),
  UitlegRegel: explainedRule(ref('UitlegVoorwaarde'), listOf),
  UitlegVoorwaarde: object({
    code: text('De code van de voorwaarde.'),
    zin: text('De voorwaarde in woorden.'),
    waarde: flag('Of eraan was voldaan.'),
  }),
  UitlegVeld: object({
    veld: text('De plaats in data (JSON Pointer).'),
    betrokkene: { type: ['integer', 'null'], description: 'Het nummer van de betrokkene, vanaf 1.' },
    rol: maybe('De rol van de betrokkene.'),
    categorie: text('De categorie van het veld.'),
    hoe: {
      type: 'string',
      enum: ['gedeeld', 'veralgemeend', 'afgeschermd', 'weggelaten'],
      description: 'Hoe het veld is gedeeld.',
    },
    wijze: maybe('De vorm waarin het is gedeeld.'),
    keten: listOf(
      object({ regel: text('De regel.'), artikel: text('Het artikel.'), gold: flag('Of zij gold.') }),
    ),
    zin: text('De uitleg in een zin.'),
  }),
  UitlegControle: object({
    op: { type: 'string', format: 'date-time', description: 'Wanneer opnieuw is gekeken.' },
    uitkomst: {
      type: 'string',
      enum: ['gestopt', 'vernauwd', 'vervangen'],
      description: 'Wat daaruit kwam.',
    },
    reden: maybe('Waarom.'),
    zin: text('De uitleg in een zin.'),
    regelset: maybe('De versie van de regelset van dat moment.'),
    velden: listOf(ref('UitlegVeld')),
  }),
  Beslislog: object({
    records: listOf({
      type: 'object',
      description: 'Een record van het Authorization Decision Log, met AuthZEN-vraag en -antwoord in body.',
    }),
  }),
  Inzage: object({
    berichten: listOf({
      type: 'object',
      description: 'Een bericht over deze persoon dat u verstrekte of ontving.',
      required: ['bericht', 'soort', 'ontvangenOp', 'richting'],
      properties: {
        bericht: text('Het id van het bericht.'),
        soort: maybe('Soort en versie van het bericht.'),
        ontvangenOp: { type: 'string', format: 'date-time', description: 'Wanneer Samenloop het ontving.' },
        richting: {
          type: 'string',
          enum: ['verstrekt', 'ontvangen'],
          description: 'Of u het stuurde of kreeg.',
        },
        betrokkene: { type: 'integer', description: 'Het nummer van deze persoon in uw bericht.' },
        aan: listOf({ type: 'object', description: 'Wie iets over deze persoon kreeg, en welke velden.' }),
        van: { type: 'object', description: 'Wie het bericht stuurde.' },
      },
    }),
  }),
};
