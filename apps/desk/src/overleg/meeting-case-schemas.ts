import { flag, listOf, maybe, moment, object, ref, reportIdSchema, text } from '#runtime';

/** Any member can be absent: a shared screen shows only what is the same for all who are present. */
const shared = (properties: Record<string, object>) => object(properties, Object.keys(properties));

const urgency = { type: ['string', 'null'], description: 'Hoe dringend: hoog, gemiddeld of laag.' };
const caseNumber = { type: 'string', format: 'uuid', description: 'Het zaaknummer van Samenloop.' };

/** The shapes of a case at an overleg. */
export const meetingCaseSchemas: Readonly<Record<string, object>> = {
  PuntOpAgenda: shared({
    zaak: caseNumber,
    urgentie: urgency,
    sinds: moment('Wanneer de zaak op de agenda kwam.'),
    laat: flag('Of dat was nadat de agenda gesloten was.'),
    stand: {
      type: 'string',
      enum: ['te bespreken', 'besproken', 'uitkomst ontbreekt', 'opgeschaald', 'doorgeschoven'],
      description: 'Hoe het ervoor staat.',
    },
    redenen: listOf(
      shared({
        bericht: reportIdSchema,
        soort: text('De soort bericht.'),
        van: text('Wie het stuurde.'),
        naamVan: text('De naam daarvan.'),
        sinds: moment('Wanneer Samenloop het ontving.'),
        urgentie: urgency,
        woord: maybe('Het eigen woord van de afzender, bijvoorbeeld midden.'),
        datum: maybe('De datum van de screening.'),
        nietActueel: flag('Of er een nieuwere versie is die u niet mag zien.'),
      }),
    ),
    vervolgOp: maybe('De uitkomst waardoor de zaak terugkomt.'),
    uitkomstVoor: moment('Voor wanneer de uitkomst er moet zijn.'),
    uitkomst: {
      type: ['object', 'null'],
      description: 'De uitkomst: stand, route, aantal acties en het vervolg.',
    },
    verschovenNaar: maybe('De vergadering waarheen het punt ging.'),
    betrokkenen: listOf({ type: 'object', description: 'Kenmerk, rol, en initialen met geboortejaar.' }),
  }),
  Actie: object(
    {
      actie: text('Waarmee u de actie noemt.'),
      zaak: caseNumber,
      bericht: reportIdSchema,
      onderdeel: { type: 'integer', description: 'De plaats in de uitkomst, vanaf 0.' },
      wat: maybe('Wat er moet gebeuren; alleen in de geopende zaak.'),
      belegdBij: maybe('Wie de actie op zich nam.'),
      naamBelegdBij: maybe('De naam daarvan.'),
      conditie: maybe('Waaronder zij geldt; alleen in de geopende zaak.'),
      einddatum: maybe('Voor wanneer.'),
      informering: maybe('Of de betrokkene is geïnformeerd.'),
      stand: {
        type: 'string',
        enum: ['open', 'opgepakt', 'gedaan', 'te laat', 'te laat gedaan', 'vervallen'],
        description: 'Hoe het ervoor staat.',
      },
      gedaanOp: maybe('Wanneer zij gedaan was.'),
    },
    ['wat', 'conditie'],
  ),
  Zaakblad: object({
    doel: text('Waarvoor u de zaak opende.'),
    zaak: caseNumber,
    tafel: text('De code van het overleg.'),
    vraag: text('Hoe maken we het veilig voor het slachtoffer?'),
    agenda: listOf(ref('PuntOpAgenda')),
    deelnemers: listOf({
      type: 'object',
      description: 'Een deelnemer: taak, en aanwezigheid en mandaat zoals de laatste uitkomst vertelt.',
    }),
    delenEnDuiden: object({
      bekend: listOf({ type: 'object', description: 'Een bericht: soort, van wie en sinds wanneer.' }),
      kernvragen: listOf({ type: 'object', description: 'Een kernvraag met de gedeelde antwoorden.' }),
      ontbreekt: listOf(text('Wat er ontbreekt, in een zin.')),
    }),
    berichten: listOf(ref('BerichtInZaak')),
    afspraken: object({
      besluiten: listOf({
        type: 'object',
        description: 'Een besluit voor directe of structurele veiligheid.',
      }),
      route: maybe('De route: straf, zorg of beide.'),
      regisseur: { type: ['object', 'null'], description: 'Wie de regie heeft.' },
    }),
    uitvoeren: object({
      acties: listOf(ref('Actie')),
      adviezen: listOf({ type: 'object', description: 'Een advies aan de ZSM-tafel.' }),
      opschaling: { type: ['object', 'null'], description: 'Waarheen de zaak is opgeschaald.' },
      overdrachten: listOf({ type: 'object', description: 'Een overdracht, en of zij is opgepakt.' }),
    }),
  }),
};
