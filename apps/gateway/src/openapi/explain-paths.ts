import { everywhere, problems, query, ref, reportId, responds } from '#runtime';
import { PURPOSES } from '../persons/person-asked.js';

export const getExplanation = {
  operationId: 'leesUitleg',
  tags: ['Berichten'],
  summary: 'Lees waarom een bericht wel of niet is gedeeld',
  description:
    'Per ontvanger, regel en veld, met wetsartikel en voorwaarden. De afzender ziet alles. Een ontvanger ziet alleen het ' +
    'eigen deel en alleen wat hij kreeg. De uitleg blijft bestaan als de inhoud is vernietigd.',
  parameters: [
    reportId,
    query('vorm', 'Als uitleg, of als records van het Authorization Decision Log (AuthZEN NL GOV).', {
      type: 'string',
      enum: ['uitleg', 'adl'],
      default: 'uitleg',
    }),
  ],
  responses: {
    '200': responds('De uitleg.', 'application/json', { oneOf: [ref('Uitleg'), ref('Beslislog')] }),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden'),
  },
};

const text = (description: string) => ({ type: 'string', description });

export const findPerson = {
  operationId: 'zoekBetrokkene',
  tags: ['Betrokkenen'],
  summary: 'Zoek wat u over iemand verstrekte en ontving',
  description:
    'Voor een verzoek om inzage (AVG art. 15, Wpg art. 25, Wjsg art. 39i). U ziet alleen uw eigen deel. ' +
    'De vraag zelf wordt vastgelegd, zonder de persoon.',
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['doel'],
          properties: {
            doel: { type: 'string', enum: PURPOSES, description: 'Waarom u zoekt.' },
            bsn: text('Het burgerservicenummer.'),
            persoon: {
              type: 'object',
              description: 'Iemand zonder bekend burgerservicenummer.',
              required: ['achternaam', 'geboortedatum'],
              properties: {
                achternaam: text('De achternaam.'),
                voornamen: text('De voornamen.'),
                geboortedatum: { type: 'string', format: 'date', description: 'De geboortedatum.' },
              },
            },
          },
        },
      },
    },
  },
  responses: {
    '200': responds(
      'Wat er is gevonden; een lege lijst als dat niets is.',
      'application/json',
      ref('Inzage'),
    ),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'te-groot', 'mediatype-onjuist'),
  },
};
