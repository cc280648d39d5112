import { everywhere, ref, responds, type Paths } from '#runtime';

/** The operation of the first page, below `/v1`. */
export const startPaths: Paths = {
  '/start': {
    get: {
      operationId: 'leesStart',
      tags: ['Start'],
      summary: 'Lees wat u nu nodig heeft',
      description:
        'Per ZSM-tafel en Actie-overleg waar u een plaats heeft: wat het eerst afloopt, wat aan u gevraagd is en wat te laat is. Zonder wat in een bericht staat: ' +
        'open daarvoor de zaak. Wie toezicht houdt, ziet ook wie het laatst een zaak opende, en wie over de regels gaat wat daarin afloopt.',
      responses: {
        '200': responds('Wat u nu nodig heeft.', 'application/json', ref('Start')),
        ...everywhere,
      },
    },
  },
};
