import {
  classified,
  code,
  flag,
  listOf,
  maybe,
  maybeCode,
  maybeMoment,
  maybeTitle,
  maybeUuid,
  moment,
  object,
  orNull,
  partly,
  ref,
  reportIdSchema,
  title,
} from '#runtime';
import { caseSheetSchemas, KNOWN } from './case-sheet-schemas.js';

const urgency = maybeCode('Hoe dringend: hoog, gemiddeld of laag.');
const caseNumber = { type: 'string', format: 'uuid', description: 'Het zaaknummer van Samenloop.' };

const ACTION = {
  actie: code('Waarmee u de actie noemt.'),
  zaak: caseNumber,
  bericht: reportIdSchema,
  onderdeel: { type: 'integer', description: 'De plaats in de uitkomst, vanaf 0.' },
  wat: classified(maybe('Wat er moet gebeuren; alleen in de geopende zaak.'), 'acties', 'strafrechtelijk'),
  belegdBij: maybeCode('Wie de actie op zich nam.'),
  naamBelegdBij: maybeTitle('De naam daarvan.'),
  conditie: classified(
    maybe('Waaronder zij geldt; alleen in de geopende zaak.'),
    'acties',
    'strafrechtelijk',
  ),
  einddatum: maybeMoment('Voor wanneer.'),
  informering: maybeCode('Of de betrokkene is geïnformeerd.'),
  stand: {
    type: 'string',
    enum: ['open', 'opgepakt', 'gedaan', 'te laat', 'te laat gedaan', 'vervallen'],
    description: 'Hoe het ervoor staat.',
  },
  gedaanOp: maybeMoment('Wanneer zij gedaan was.'),
};

/** The shapes of a case at an overleg. */
export const meetingCaseSchemas: Readonly<Record<string, object>> = {
  ...caseSheetSchemas,
  PuntOpAgenda: partly({
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
      partly({
        bericht: reportIdSchema,
        soort: code('De soort bericht.'),
        van: code('Wie het stuurde.'),
        naamVan: title('De naam daarvan.'),
        sinds: moment('Wanneer Samenloop het ontving.'),
        urgentie: urgency,
        woord: classified(
          maybe('Het eigen woord van de afzender, bijvoorbeeld midden.'),
          'risico-uitkomst',
          'strafrechtelijk',
        ),
        datum: classified(maybe('De datum van de screening.'), 'risico-uitkomst', 'strafrechtelijk'),
        nietActueel: flag('Of er een nieuwere versie is die u niet mag zien.'),
      }),
    ),
    vervolgOp: maybeUuid('De uitkomst waardoor de zaak terugkomt.'),
    uitkomstVoor: moment('Voor wanneer de uitkomst er moet zijn.'),
    uitkomst: orNull(
      partly({
        bericht: reportIdSchema,
        stand: {
          type: 'string',
          enum: ['wordt-vervolgd', 'afgesloten', 'opgeschaald'],
          description: 'Hoe het verder gaat.',
        },
        gehoudenOp: moment('Wanneer de zaak is besproken.'),
        route: classified(maybe('De route: straf, zorg of beide.'), 'route', 'strafrechtelijk'),
        acties: { type: 'integer', description: 'Het aantal acties.' },
        volgendOverleg: maybeMoment('Wanneer de zaak terugkomt.'),
      }),
      'De uitkomst; null: die is er nog niet.',
    ),
    verschovenNaar: maybeMoment('De vergadering waarheen het punt ging.'),
    betrokkenen: listOf(ref('BetrokkeneOpKaart')),
    bekend: { ...listOf(partly(KNOWN)), description: 'Welke berichten van de zaak er zijn, en van wie.' },
  }),
  Actie: object(ACTION, ['wat', 'conditie']),
  GedeeldeActie: partly(ACTION),
};
