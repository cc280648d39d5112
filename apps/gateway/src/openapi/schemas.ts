import type { Contract } from '#core';
import { listOf, moment, object, problemSchemas, ref, reportIdSchema, statusSchemas, text } from '#runtime';
import { explainSchemas } from './explain-schemas.js';
import { termSchemas } from './term-schemas.js';

/** The shapes of the API, with the kinds of report the hub knows. */
export const schemas = (contracts: readonly Contract[]): Readonly<Record<string, object>> => ({
  ...explainSchemas,
  ...termSchemas,
  ...problemSchemas,
  ...statusSchemas,
  CloudEvent: {
    ...object(
      {
        specversion: { const: '1.0', description: 'De versie van CloudEvents.' },
        id: text(
          'Het blijvende id van de gebeurtenis bij de bron. Een herhaling met hetzelfde id telt niet dubbel.',
        ),
        source: text('Uw organisatie en systeem, als urn:nld:oin:<OIN>:systeem:<naam>.'),
        type: {
          type: 'string',
          enum: contracts.map(({ type }) => type),
          description: 'Soort en versie van het bericht.',
        },
        time: moment('Wanneer het bericht bij de bron is vastgelegd.'),
        subject: text(
          'Uw eigen, nietszeggende kenmerk van de zaak, of het zaak-id van Samenloop. Nooit een BSN.',
        ),
        datacontenttype: text('application/json'),
        data: { type: 'object', description: 'De inhoud, volgens het schema van het type.' },
      },
      ['datacontenttype'],
    ),
    description: 'Een bericht volgens CloudEvents 1.0 en het NL GOV-profiel, in gestructureerde vorm.',
  },
  Aflevering: {
    type: 'object',
    description:
      'Een CloudEvent met wat u van het bericht mag zien. Staat er vervallen: "true", dan is de inhoud gewist en ontbreekt data.',
    required: ['specversion', 'id', 'source', 'type', 'time', 'subject', 'sequence', 'berichtid', 'afzender'],
    properties: {
      specversion: { const: '1.0', description: 'De versie van CloudEvents.' },
      id: text('Het id van de aflevering; geef het laatste mee als lastEventId.'),
      source: text('Samenloop zelf.'),
      type: text('Soort en versie van het bericht.'),
      time: moment('Wanneer Samenloop het bericht ontving.'),
      subject: text('Het zaak-id van Samenloop.'),
      dataschema: {
        type: 'string',
        format: 'uri',
        description: 'Het schema van wat u hiervan ten hoogste krijgt; lees het met /schemas?uri=….',
      },
      sequence: text('Het volgnummer in uw eigen reeks.'),
      berichtid: reportIdSchema,
      afzender: text('De ketenpartner die het bericht stuurde.'),
      functie: text('De functie bij uw organisatie voor wie dit alleen bestemd is.'),
      corrigeert: text('Het id van het bericht dat dit corrigeert; wat u daarvan had, is vervangen.'),
      vervallen: text('De inhoud is gewist.'),
      data: { type: 'object', description: 'Wat u mag zien.' },
    },
  },
  Ontvangst: object({
    bericht: reportIdSchema,
    status: { const: 'ontvangen', description: 'Veilig opgeslagen; de uitkomst volgt.' },
  }),
  ReeksOntvangst: object({
    berichten: listOf(
      object(
        {
          bericht: reportIdSchema,
          status: {
            type: 'string',
            enum: ['ontvangen', 'geweigerd'],
            description: 'Wat er met het bericht gebeurde.',
          },
          fouten: listOf(ref('Fout')),
        },
        ['fouten'],
      ),
    ),
  }),
});
