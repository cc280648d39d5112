import type { Contract } from '#core';
import { listOf, moment, object, problemSchemas, ref, reportIdSchema, text } from '#runtime';
import { explainSchemas } from './explain-schemas.js';
import { termSchemas } from './term-schemas.js';

const recipient = {
  ketenpartner: text('De code van de ketenpartner in de regelset.'),
  naam: text('De naam van de ketenpartner.'),
  namens: text('Voor wie de ketenpartner waarneemt.'),
  verband: text('Het samenwerkingsverband.'),
  doel: text('Het doel waarvoor gedeeld is.'),
};

/** The shapes of the API, with the kinds of report the hub knows. */
export const schemas = (contracts: readonly Contract[]): Readonly<Record<string, object>> => ({
  ...explainSchemas,
  ...termSchemas,
  ...problemSchemas,
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
  Uitkomst: object(
    {
      bericht: reportIdSchema,
      kenmerk: { type: ['string', 'null'], description: 'Het id van uw CloudEvent.' },
      soort: { type: ['string', 'null'], description: 'De soort bericht.' },
      versie: { type: ['integer', 'null'], description: 'De versie van het schema.' },
      zaak: { type: ['string', 'null'], description: 'Het zaak-id van Samenloop.' },
      status: { type: 'string', enum: ['aangenomen', 'geweigerd'], description: 'De uitkomst.' },
      ontvangenOp: moment('Wanneer Samenloop het bericht ontving.'),
      regelset: text('De versie van de regelset waaronder is besloten.'),
      fouten: listOf(ref('Fout')),
      toelichting: listOf(text('Een toelichting bij de uitkomst.')),
      ontvangers: listOf(ref('Ontvanger')),
      nietGedeeld: listOf(ref('NietGedeeld')),
      termijnen: listOf(ref('Termijn')),
      vermoedelijkDubbelVan: reportIdSchema,
    },
    ['fouten', 'toelichting', 'ontvangers', 'nietGedeeld', 'termijnen', 'vermoedelijkDubbelVan'],
  ),
  Ontvanger: object(
    {
      ...recipient,
      waarneming: text('De afspraak waaronder wordt waargenomen.'),
      status: {
        type: 'string',
        enum: [
          'afgeleverd',
          'klaargezet',
          'in de wachtrij',
          'klaar om af te leveren',
          'gestopt',
          'vervangen',
        ],
        description: 'Of de ontvanger het bericht heeft.',
      },
      wachtTot: moment('Wanneer de ontvanger weer open is.'),
      klaargezetOp: moment('Wanneer het bericht op het topic van de ontvanger is gezet.'),
      afgeleverdOp: moment('Wanneer de ontvanger het bericht heeft opgehaald.'),
      gestoptOp: moment('Sinds wanneer het niet meer wordt uitgereikt.'),
      gestoptOmdat: text('Waarom niet meer, of het bericht dat dit vervangt.'),
      signaal: text('De ontvanger kreeg alleen dit signaal.'),
      velden: listOf(ref('Veld')),
    },
    [
      'namens',
      'waarneming',
      'wachtTot',
      'klaargezetOp',
      'afgeleverdOp',
      'gestoptOp',
      'gestoptOmdat',
      'signaal',
    ],
  ),
  Veld: object(
    {
      veld: text('De plaats in data (JSON Pointer).'),
      rol: text('De rol van de persoon om wie het gaat.'),
      hoe: text('Hoe het veld is gedeeld: volledig, afgeschermd, niet gedeeld en andere vormen.'),
      regel: text('De deelregel die het toestaat.'),
      artikel: text('Het wetsartikel onder die regel.'),
    },
    ['rol', 'regel', 'artikel'],
  ),
  NietGedeeld: object({ ...recipient, redenen: listOf(text('Waarom niet is gedeeld.')) }, ['namens']),
});
