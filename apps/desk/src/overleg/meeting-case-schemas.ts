import { classified, flag, listOf, maybe, moment, object, orNull, ref, reportIdSchema, text } from '#runtime';
import { caseSheetSchemas, KNOWN } from './case-sheet-schemas.js';

/** Any member can be absent: a shared screen shows only what is the same for all who are present. */
const shared = (properties: Record<string, object>) => object(properties, Object.keys(properties));

const urgency = { type: ['string', 'null'], description: 'Hoe dringend: hoog, gemiddeld of laag.' };
const caseNumber = { type: 'string', format: 'uuid', description: 'Het zaaknummer van Samenloop.' };

/** The shapes of a case at an overleg. */
export const meetingCaseSchemas: Readonly<Record<string, object>> = {
  ...caseSheetSchemas,
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
    uitkomst: orNull(
      shared({
        bericht: reportIdSchema,
        stand: {
          type: 'string',
          enum: ['wordt-vervolgd', 'afgesloten', 'opgeschaald'],
          description: 'Hoe het verder gaat.',
        },
        gehoudenOp: moment('Wanneer de zaak is besproken.'),
        route: classified(maybe('De route: straf, zorg of beide.'), 'route', 'strafrechtelijk'),
        acties: { type: 'integer', description: 'Het aantal acties.' },
        volgendOverleg: maybe('Wanneer de zaak terugkomt.'),
      }),
      'De uitkomst; null: die is er nog niet.',
    ),
    verschovenNaar: maybe('De vergadering waarheen het punt ging.'),
    betrokkenen: listOf(ref('BetrokkeneOpKaart')),
    bekend: { ...listOf(shared(KNOWN)), description: 'Welke berichten van de zaak er zijn, en van wie.' },
  }),
  Actie: object(
    {
      actie: text('Waarmee u de actie noemt.'),
      zaak: caseNumber,
      bericht: reportIdSchema,
      onderdeel: { type: 'integer', description: 'De plaats in de uitkomst, vanaf 0.' },
      wat: classified(
        maybe('Wat er moet gebeuren; alleen in de geopende zaak.'),
        'acties',
        'strafrechtelijk',
      ),
      belegdBij: maybe('Wie de actie op zich nam.'),
      naamBelegdBij: maybe('De naam daarvan.'),
      conditie: classified(
        maybe('Waaronder zij geldt; alleen in de geopende zaak.'),
        'acties',
        'strafrechtelijk',
      ),
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
};
