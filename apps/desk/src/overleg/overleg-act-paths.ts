import { caseInPath, everywhere, inPath, problems, ref, responds } from '#runtime';
import { table, TAGS } from './overleg-parameters.js';

const key = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Een eigen sleutel voor deze handeling. Herhaal hem bij opnieuw versturen: dan is het dezelfde.',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
};
const version = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'De versie van het zaakblad die u voor u had (ETag), tussen aanhalingstekens.',
  schema: { type: 'string' },
};

const records = (
  operationId: string,
  summary: string,
  description: string,
  shape: string,
  more: readonly object[] = [],
) => ({
  operationId,
  tags: TAGS,
  summary,
  description,
  parameters: [table, ...more, key],
  requestBody: { required: true, content: { 'application/json': { schema: ref(shape) } } },
  responses: {
    '202': responds('Vastgelegd als bericht.', 'application/json', ref('Vastgelegd')),
    ...everywhere,
    ...problems(
      'aanvraag-onjuist',
      'niet-gevonden',
      'botst',
      'versie-verouderd',
      'versie-ontbreekt',
      'te-groot',
      'mediatype-onjuist',
    ),
  },
});

const outcome = records(
  'legUitkomstVast',
  'Leg de uitkomst van een zaak vast',
  'Alleen de voorzitter, namens het overleg: aanwezigheid, besluiten, acties met eigenaar en einddatum, route, regisseur en advies aan de ' +
    'ZSM-tafel. Samenloop vult aan wie de betrokkenen zijn.',
  'Overleguitkomst',
  [caseInPath],
);

/** The operations by which chair and members record something, below `/v1`. */
export const overlegActPaths = {
  '/overleggen/{tafel}/vergaderingen': {
    post: records(
      'wijzigVergadering',
      'Roep een extra overleg bijeen of last er een af',
      'Alleen de voorzitter. Alle deelnemers krijgen er bericht van.',
      'Vergaderwijziging',
    ),
  },
  '/overleggen/{tafel}/agendapunten': {
    post: records(
      'zetOpAgenda',
      'Zet een zaak op de agenda',
      'Van een zaak die Samenloop kent noemt u het nummer (zaak); van een nieuwe zaak vult u de betrokkenen in.',
      'Agendapunt',
    ),
  },
  '/overleggen/{tafel}/zaken/{zaak}/uitkomst': {
    post: { ...outcome, parameters: [...outcome.parameters, version] },
  },
  '/overleggen/{tafel}/zaken/{zaak}/uitkomst/voorbeeld': {
    post: {
      ...outcome,
      operationId: 'bekijkUitkomst',
      summary: 'Zie wat er verstuurd zou worden en aan wie',
      description: 'Er wordt niets vastgelegd of verstuurd.',
      parameters: [table, caseInPath],
      responses: {
        '200': responds('Het voorbeeld.', 'application/json', ref('UitkomstVoorbeeld')),
        ...everywhere,
        ...problems('aanvraag-onjuist', 'niet-gevonden', 'te-groot', 'mediatype-onjuist'),
      },
    },
  },
  '/overleggen/{tafel}/zaken/{zaak}/opschaling': {
    post: records(
      'schaalOp',
      'Schaal op naar het Zorg- en Veiligheidshuis',
      'Met alle vier de criteria van BGS art. 2.20. Open acties gaan mee.',
      'Overdracht',
      [caseInPath],
    ),
  },
  '/overleggen/{tafel}/zaken/{zaak}/overdracht': {
    post: records(
      'draagOver',
      'Draag over aan het lokale team',
      'Het lokale team laat binnen een dag weten dat het is opgepakt. De open acties van uw eigen organisatie gaan mee; die van anderen niet.',
      'Overdracht',
      [caseInPath],
    ),
  },
  '/overleggen/{tafel}/zaken/{zaak}/acties/{actie}/ontvangst': {
    post: records(
      'meldActie',
      'Meld dat uw actie is opgepakt of gedaan',
      'Alleen wie de actie op zich nam.',
      'ActieOntvangst',
      [caseInPath, inPath('actie', 'De actie zoals het zaakblad haar noemt.')],
    ),
  },
};
