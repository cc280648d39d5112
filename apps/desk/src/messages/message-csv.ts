import { csvLine } from '../csv-line.js';
import type { MessageView } from './message-view.js';

const HEADER = [
  'bericht',
  'ontvangenOp',
  'soort',
  'afzender',
  'zaak',
  'status',
  'stand',
  'fouten',
  'nietGedeeld',
  'duurMs',
  'ontvanger',
  'doel',
  'statusOntvanger',
  'klaargezetOp',
  'afgeleverdOp',
];

/** The list in CSV (RFC 4180) with a header row: a line for each delivery, and one for a report without any. */
export const messageCsv = (rows: readonly MessageView[]): string =>
  [HEADER, ...rows.flatMap(linesOf)].map(csvLine).join('');

const linesOf = (row: MessageView): readonly (readonly string[])[] => {
  const report = [
    row.bericht,
    row.ontvangenOp,
    row.soort ?? '',
    row.afzender,
    row.zaak ?? '',
    row.status,
    row.stand,
    row.fouten.join(' '),
    row.nietGedeeld === null ? '' : String(row.nietGedeeld),
    row.duurMs === null ? '' : String(row.duurMs),
  ];
  if (row.ontvangers.length === 0) return [[...report, '', '', '', '', '']];
  return row.ontvangers.map((one) => [
    ...report,
    one.ketenpartner,
    one.doel,
    one.status,
    one.klaargezetOp ?? '',
    one.afgeleverdOp ?? '',
  ]);
};
