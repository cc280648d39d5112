import {
  classified,
  code,
  listOf,
  maybeMoment,
  moment,
  object,
  ref,
  reportIdSchema,
  sentence,
  text,
  title,
  uuid,
  whole,
} from '#runtime';

const caseId = uuid('Het zaaknummer van Samenloop.');
const who = classified(text('Initialen en geboortejaar; leeg: niet gedeeld.'), 'identiteit', 'normaal');

/** The shapes of the first page. */
export const startSchemas: Readonly<Record<string, object>> = {
  Start: object({
    nu: moment('De klok van Samenloop.'),
    tafels: listOf(ref('StartTafel')),
    overleggen: listOf(ref('StartOverleg')),
    raadplegingen: {
      oneOf: [listOf(ref('StartRaadpleging')), { type: 'null' }],
      description: 'Wie het laatst een zaak opende; null: dat is niet voor u.',
    },
    aflopend: {
      oneOf: [listOf(ref('StartAflopend')), { type: 'null' }],
      description: 'Wat er de komende 90 dagen in de regelset afloopt; null: dat is niet voor u.',
    },
  }),
  StartTafel: object({
    tafel: code('De code van de ZSM-tafel.'),
    regio: code('Een regio waarmee u het bord opent.'),
    naamRegios: title('De regio’s van de tafel.'),
    open: whole('Zaken waarover niet is besloten.'),
    binnenEenUur: whole('Zaken met minder dan een uur over.'),
    binnenDrieUur: whole('Zaken met minder dan drie uur over.'),
    besloten: whole('Zaken waarover is besloten.'),
    zaken: listOf(ref('StartZaak')),
    vragen: listOf(ref('StartVraag')),
    teLaat: listOf(ref('StartTeLaat')),
    aantalVragen: whole('Vragen aan uw organisatie zonder antwoord.'),
    aantalTeLaat: whole('Wat er te laat is.'),
  }),
  StartZaak: object({
    zaak: caseId,
    wie: who,
    klok: ref('Klok'),
    verwacht: listOf(
      object({
        naam: title('De soort bericht in woorden.'),
        stand: {
          type: 'string',
          enum: ['wacht', 'ontvangen', 'te laat ontvangen', 'ontbreekt', 'geen grondslag'],
          description: 'Hoe het ervoor staat.',
        },
      }),
    ),
    laatste: object({
      naam: title('De soort bericht in woorden.'),
      naamVan: title('Wie het stuurde.'),
      sinds: moment('Wanneer Samenloop het ontving.'),
    }),
  }),
  StartVraag: object({
    zaak: caseId,
    bericht: reportIdSchema,
    wie: who,
    van: code('De code van wie het vraagt.'),
    naamVan: title('De naam daarvan.'),
    sinds: moment('Wanneer Samenloop de vraag ontving.'),
  }),
  StartTeLaat: object({
    zaak: caseId,
    wie: who,
    wat: sentence('Wat er had moeten gebeuren, of welk bericht ontbreekt.'),
    sinds: moment('Wanneer het er had moeten zijn.'),
  }),
  StartOverleg: object({
    tafel: code('De code van het overleg.'),
    naam: title('De naam.'),
    vergadering: {
      oneOf: [
        object({
          moment: moment('Wanneer zij begint.'),
          sluit: moment('Tot wanneer iets op de agenda kan komen.'),
          punten: whole('Hoeveel punten u mag zien.'),
          dringend: whole('Hoeveel daarvan dringend zijn.'),
        }),
        { type: 'null' },
      ],
      description: 'De eerste vergadering die doorgaat; null: er is er geen gepland.',
    },
    uitkomstOntbreekt: whole('Besproken zaken zonder uitkomst.'),
    acties: listOf(
      object({
        actie: code('Waarmee u de actie noemt.'),
        zaak: caseId,
        einddatum: maybeMoment('Voor wanneer.'),
        stand: code('Hoe het ervoor staat.'),
      }),
    ),
    aantalActies: whole('Open acties van uw organisatie.'),
  }),
  StartRaadpleging: object(
    {
      op: moment('Wanneer.'),
      rol: code('In welke rol.'),
      organisatie: code('De code van de organisatie.'),
      naam: title('De naam daarvan.'),
      functie: code('In welke functie.'),
      zaak: caseId,
      doel: code('Waarvoor.'),
      naamDoel: title('Het doel in woorden.'),
      bekekenDoor: title('Wie er meekeek als deze organisatie.'),
      plaats: code('Aan welke tafel of in welk overleg.'),
    },
    ['functie', 'bekekenDoor'],
  ),
  StartAflopend: object({
    soort: {
      type: 'string',
      enum: ['deelregel', 'routeringsregel', 'grondslag', 'waarneming', 'schakelaar'],
      description: 'Wat er afloopt.',
    },
    code: code('De code.'),
    tot: moment('Tot wanneer het geldt.'),
  }),
};
