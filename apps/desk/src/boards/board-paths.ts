import {
  caseInPath,
  everywhere,
  inPath,
  listOf,
  moment,
  object,
  problems,
  query,
  ref,
  responds,
  streams,
  uuid,
} from '#runtime';

const region = inPath('regio', 'De code van de regio, bijvoorbeeld haaglanden.');
const together = query(
  'samen',
  'Voor een scherm dat meer mensen zien: de codes van wie er aanwezig zijn, gescheiden door komma’s. Het bord toont dan alleen wat zij allemaal mogen zien.',
  { type: 'string' },
);

const getBoard = {
  operationId: 'leesBord',
  tags: ['ZSM-tafels'],
  summary: 'Lees het bord van de ZSM-tafel in een regio',
  description:
    'De zaken die op tafel liggen zoals uw organisatie en functie ze mogen zien, wat het eerst afloopt vooraan; en wie er nu aan tafel zitten.',
  parameters: [region, together],
  responses: {
    '200': responds('Het bord.', 'application/json', ref('Bord')),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden'),
  },
};

const getStream = {
  operationId: 'volgBord',
  tags: ['ZSM-tafels'],
  summary: 'Volg het bord terwijl het verandert',
  description:
    'Server-Sent Events. Eerst bord (het hele bord), daarna kaart (een nieuwe of gewijzigde kaart, in zijn geheel), weg (een zaak die niet meer ' +
    'op uw bord ligt) en tafel (wie er aan tafel zitten); elke 15 seconden klok, met de tijd van Samenloop. Na een onderbreking krijgt u met ' +
    'Last-Event-ID wat u miste, of weer het hele bord.',
  parameters: [
    region,
    together,
    {
      name: 'Last-Event-ID',
      in: 'header',
      description: 'Het id van het laatste dat u kreeg.',
      schema: { type: 'string' },
    },
  ],
  responses: {
    '200': streams('De gebeurtenissen.', {
      bord: ref('Bord'),
      kaart: ref('Kaart'),
      weg: object({ zaak: uuid('Het zaaknummer.') }),
      tafel: object({ aanTafel: listOf(ref('AanTafel')) }),
      klok: object({ nu: moment('De klok van Samenloop.') }),
    }),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden'),
  },
};

const getCase = {
  operationId: 'openZaak',
  tags: ['ZSM-tafels'],
  summary: 'Open een zaak',
  description:
    'De kaart en alle berichten die u mag zien, opnieuw nagekeken zoals het nu is. Dat u de zaak opende, en waarvoor, wordt vastgelegd; de ' +
    'afzenders zien dat hun bericht is gelezen. De ETag is de versie van de kaart.',
  parameters: [
    region,
    caseInPath,
    {
      ...query('doel', 'Waarvoor u de zaak opent: een doel waarvoor er iets van is gedeeld.', {
        type: 'string',
      }),
      required: true,
    },
  ],
  responses: {
    '200': responds('De zaak.', 'application/json', ref('GeopendeZaak'), {
      ETag: { description: 'De versie van de kaart.', schema: { type: 'string' } },
    }),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden'),
  },
};

const getReads = {
  operationId: 'leesRaadplegingen',
  tags: ['ZSM-tafels'],
  summary: 'Zie wie van uw organisatie een zaak opende',
  description: 'Voor de FG of auditor: wie, wanneer, in welke rol en waarvoor; niet wat er te lezen was.',
  parameters: [region, caseInPath],
  responses: {
    '200': responds('De raadplegingen, de oudste eerst.', 'application/json', ref('Raadplegingen')),
    ...everywhere,
  },
};

const getTables = {
  operationId: 'leesTafels',
  tags: ['ZSM-tafels'],
  summary: 'Lees welke ZSM-tafels u kunt openen',
  description:
    'In de rol waarin u nu werkt. Kunt u er geen openen, dan staat er wat u mist en wie dat geeft.',
  responses: { '200': responds('De tafels.', 'application/json', ref('ZsmTafels')), ...everywhere },
};

/** The operations on ZSM tables, below `/v1`. */
export const boardPaths = {
  '/zsm-tafels': { get: getTables },
  '/zsm-tafels/{regio}': { get: getBoard },
  '/zsm-tafels/{regio}/stroom': { get: getStream },
  '/zsm-tafels/{regio}/zaken/{zaak}': { get: getCase },
  '/zsm-tafels/{regio}/zaken/{zaak}/raadplegingen': { get: getReads },
};
