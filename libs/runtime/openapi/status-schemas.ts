import { ref } from './parameters.js';
import {
  code,
  flag,
  listOf,
  maybe,
  maybeCode,
  maybeUuid,
  maybeWhole,
  moment,
  object,
  reportIdSchema,
  sentence,
  title,
} from './schema-words.js';

const recipient = {
  ketenpartner: code('De code van de ketenpartner in de regelset.'),
  naam: title('De naam van de ketenpartner.'),
  namens: code('Voor wie de ketenpartner waarneemt.'),
  verband: code('Het samenwerkingsverband.'),
  doel: code('Het doel waarvoor gedeeld is.'),
};

/** Of one recipient: whether it has the report. */
const handOver = {
  ...recipient,
  waarneming: title('De afspraak waaronder wordt waargenomen.'),
  status: {
    type: 'string',
    enum: ['afgeleverd', 'klaargezet', 'in de wachtrij', 'klaar om af te leveren', 'gestopt', 'vervangen'],
    description: 'Of de ontvanger het bericht heeft.',
  },
  wachtTot: moment('Wanneer de ontvanger weer open is.'),
  klaargezetOp: moment('Wanneer het bericht op het topic van de ontvanger is gezet.'),
  afgeleverdOp: moment('Wanneer de ontvanger het bericht heeft opgehaald.'),
  gelezenOp: moment('Wanneer iemand bij de ontvanger het bericht voor het eerst op een bord opende.'),
  gestoptOp: moment('Sinds wanneer het niet meer wordt uitgereikt.'),
  gestoptOmdat: sentence('Waarom niet meer, of het bericht dat dit vervangt.'),
  signaal: code('De ontvanger kreeg alleen dit signaal.'),
};

const optionalAtHandOver = [
  'namens',
  'waarneming',
  'wachtTot',
  'klaargezetOp',
  'afgeleverdOp',
  'gelezenOp',
  'gestoptOp',
  'gestoptOmdat',
  'signaal',
];

/** The shapes of what its sender is told of a report. */
export const statusSchemas: Readonly<Record<string, object>> = {
  Uitkomst: object(
    {
      bericht: reportIdSchema,
      kenmerk: maybe('Het id van uw CloudEvent.'),
      soort: maybeCode('De soort bericht.'),
      versie: maybeWhole('De versie van het schema.'),
      zaak: maybeUuid('Het zaak-id van Samenloop.'),
      status: { type: 'string', enum: ['aangenomen', 'geweigerd'], description: 'De uitkomst.' },
      ontvangenOp: moment('Wanneer Samenloop het bericht ontving.'),
      regelset: code('De versie van de regelset waaronder is besloten.'),
      fouten: listOf(ref('Fout')),
      toelichting: listOf(sentence('Een toelichting bij de uitkomst.')),
      ontvangers: listOf(ref('Ontvanger')),
      nietGedeeld: listOf(ref('NietGedeeld')),
      termijnen: listOf(ref('Termijn')),
      vermoedelijkDubbelVan: reportIdSchema,
    },
    ['fouten', 'toelichting', 'ontvangers', 'nietGedeeld', 'termijnen', 'vermoedelijkDubbelVan'],
  ),
  Ontvanger: object({ ...handOver, velden: listOf(ref('Veld')) }, optionalAtHandOver),
  OntvangerKort: object(handOver, optionalAtHandOver),
  Veld: object(
    {
      veld: code('De plaats in data (JSON Pointer).'),
      rol: code('De rol van de persoon om wie het gaat.'),
      hoe: code('Hoe het veld is gedeeld: volledig, afgeschermd, niet gedeeld en andere vormen.'),
      regel: code('De deelregel die het toestaat.'),
      artikel: code('Het wetsartikel onder die regel.'),
    },
    ['rol', 'regel', 'artikel'],
  ),
  NietGedeeld: object({ ...recipient, redenen: listOf(sentence('Waarom niet is gedeeld.')) }, ['namens']),
  Termijn: object(
    {
      termijn: code('De code van de termijn in de regelset.'),
      omschrijving: sentence('Wat er voor het einde moet gebeuren.'),
      artikel: maybeCode('Het wetsartikel.'),
      onderdeel: { type: 'integer', description: 'De hoeveelste in de lijst van het bericht.' },
      termijnhouder: code('De code van de ketenpartner die ervoor zorgt.'),
      naam: title('De naam van die ketenpartner.'),
      begint: moment('Vanaf wanneer de termijn loopt.'),
      eindigt: moment('Wanneer de termijn eindigt.'),
      voorlopig: flag('Of het begin nog kan veranderen.'),
      stand: {
        type: 'string',
        enum: ['loopt', 'verstreken', 'gehaald', 'te laat gehaald', 'vervallen'],
        description: 'Hoe de termijn ervoor staat.',
      },
    },
    ['onderdeel', 'termijnhouder', 'naam'],
  ),
};
