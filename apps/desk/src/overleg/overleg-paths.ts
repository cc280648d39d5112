import { caseInPath, everywhere, inPath, problems, query, ref, responds, streams } from '#runtime';
import { overlegActPaths } from './overleg-act-paths.js';
import { table, TAGS } from './overleg-parameters.js';

const together = query(
  'samen',
  'Voor een scherm dat meer mensen zien: de codes van wie er aanwezig zijn, gescheiden door komma’s. U ziet dan alleen wat zij allemaal mogen zien.',
  { type: 'string' },
);
const purpose = { ...query('doel', 'Waarvoor u de zaak opent.', { type: 'string' }), required: true };
const reads = (
  operationId: string,
  summary: string,
  description: string,
  shape: string,
  more: readonly object[],
) => ({
  operationId,
  tags: TAGS,
  summary,
  description,
  parameters: [table, ...more],
  responses: {
    '200': responds(summary, 'application/json', ref(shape)),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden'),
  },
});

const FOLLOWS =
  'Server-Sent Events. Steeds overleg: alle vergaderingen met hun agenda, als er iets in veranderde; elke 15 seconden klok, met de tijd van Samenloop. Na een ' +
  'onderbreking krijgt u met Last-Event-ID alleen iets als er intussen iets veranderde.';

/** The operations on overleggen, below `/v1`. */
export const overlegPaths = {
  ...overlegActPaths,
  '/overleggen/{tafel}': {
    get: reads(
      'leesOverleg',
      'De vergaderingen',
      'De vergaderingen van vijf weken terug tot acht weken vooruit, met het aantal punten dat u mag zien, en de zaken waarvan de uitkomst ontbreekt.',
      'Overleg',
      [together],
    ),
  },
  '/overleggen/{tafel}/stroom': {
    get: {
      ...reads('volgOverleg', 'De agenda’s terwijl ze veranderen', FOLLOWS, 'Overleg', [
        together,
        {
          name: 'Last-Event-ID',
          in: 'header',
          description: 'Het id van het laatste dat u kreeg.',
          schema: { type: 'string' },
        },
      ]),
      responses: {
        '200': streams('De gebeurtenissen.', { overleg: ref('HeelOverleg') }),
        ...everywhere,
        ...problems('aanvraag-onjuist', 'niet-gevonden'),
      },
    },
  },
  '/overleggen/{tafel}/acties': {
    get: reads(
      'leesActies',
      'De opvolging van afspraken',
      'Acties die open, te laat of gedaan zijn, over alle zaken die uw organisatie kent. Wat er moet gebeuren staat in de zaak.',
      'Opvolging',
      [],
    ),
  },
  '/overleggen/{tafel}/{moment}': {
    get: reads(
      'leesAgenda',
      'De agenda van een vergadering',
      'De zaken op de agenda, wat het dringendst is vooraan. Teksten staan in de zaak.',
      'Agenda',
      [inPath('moment', 'Wanneer de vergadering begint.', { type: 'string', format: 'date-time' }), together],
    ),
  },
  '/overleggen/{tafel}/zaken/{zaak}': {
    get: reads(
      'openZaakblad',
      'Het blad van een zaak in drie stappen',
      'Delen en duiden, afspraken, en uitvoeren. Dat u de zaak opende wordt vastgelegd met het doel.',
      'Zaakblad',
      [caseInPath, purpose],
    ),
  },
  '/overleggen/{tafel}/zaken/{zaak}/gedeeld': {
    get: reads(
      'openGedeeldZaakblad',
      'Het blad van een zaak op een gedeeld scherm',
      'Alleen wat met iedereen is gedeeld die aanwezig is, en van personen niet meer dan initialen en geboortejaar. Dat u de zaak opende, waarvoor en met wie, wordt vastgelegd.',
      'GedeeldZaakblad',
      [caseInPath, purpose, { ...together, required: true }],
    ),
  },
};
