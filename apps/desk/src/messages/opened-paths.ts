import { everywhere, inPath, problems, query, ref, responds, type Paths } from '#runtime';

const report = inPath('bericht', 'Het id van het bericht.', { type: 'string', format: 'uuid' });
const purpose = {
  ...query(
    'doel',
    'Waarvoor u het bericht opent. Zonder doel noemt het antwoord waaruit u kunt kiezen (keuzes).',
    {
      type: 'string',
    },
  ),
  required: true,
};

const one = {
  operationId: 'leesBericht',
  tags: ['Berichten'],
  summary: 'Lees wat er met een bericht gebeurde',
  description:
    'Wat er wanneer gebeurde, wie wat van elk veld te zien kreeg en waarom, en wie niets kreeg; nooit wat er in een veld staat. Van wat u kreeg ziet ' +
    'u alleen uw eigen deel. Dat u dit leest, en waarvoor, wordt vastgelegd.',
  parameters: [report, purpose],
  responses: {
    '200': responds('Het bericht.', 'application/json', ref('Bericht')),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden'),
  },
};

const proof = {
  operationId: 'leesBewijs',
  tags: ['Berichten'],
  summary: 'Download het bewijs van een bericht',
  description:
    'De uitleg zoals u die mag zien, en of de bewijsketen klopt; zonder inhoud. Dat u dit downloadt, en waarvoor, wordt vastgelegd.',
  parameters: [report, purpose],
  responses: {
    '200': responds('Het bewijs.', 'application/json', { type: 'object' }),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden'),
  },
};

const reveal = {
  operationId: 'toonVeld',
  tags: ['Berichten'],
  summary: 'Toon de waarde van één veld',
  description:
    'Zoals het is verzonden, voor wie bij de afzender met de zaak werkt; of zoals het is gegeven, opnieuw nagekeken, voor wie dat bij de ontvanger doet. ' +
    'Dat u het zag, en waarvoor, wordt vastgelegd.',
  parameters: [report],
  requestBody: { required: true, content: { 'application/json': { schema: ref('VeldTonen') } } },
  responses: {
    '200': responds('De waarde.', 'application/json', ref('GetoondVeld')),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden', 'vernietigd', 'te-groot', 'mediatype-onjuist'),
  },
};

/** The operations on one report, for OpenAPI. */
export const openedPaths: Paths = {
  '/berichten/{bericht}': { get: one },
  '/berichten/{bericht}/bewijs': { get: proof },
  '/berichten/{bericht}/inzien': { post: reveal },
};
