import type { RecipientName } from '#core';
import { recipientKey } from '../check/recipient-key.js';
import type { AnswerFault } from '../partner/answers.js';
import type { PlayedRow } from '../play/play-event.js';
import { groupBy } from '../view/group-by.js';
import { entry } from './entry.js';
import type { Pen } from './pen.js';
import { recipientLines } from './recipient-lines.js';

/** What came of one report: its validation, each recipient, who may not know and why, and who it is not for. */
export const playedLines = (
  pen: Pen,
  width: number,
  played: PlayedRow,
  nameOf: (name: RecipientName) => string,
): readonly string[] => {
  const { row, status, unexpected } = played;
  return [
    ...validation(pen, width, played),
    ...inOrder(played).flatMap((delivery) => recipientLines(pen, width, played, delivery, nameOf)),
    ...unread(pen, width, played, nameOf),
    ...(row.herhaaltRij === undefined ? (status?.nietGedeeld ?? []) : []).flatMap(({ naam, redenen }) => [
      `  ${pen('red', '×')} ${pen('bold', naam)}`,
      ...entry(pen, width, 'red', 'niet gedeeld', redenen.join(' ')),
    ]),
    ...notFor(pen, width, played, nameOf),
    ...unexpected.flatMap((sentence) => entry(pen, width, 'red', '! onverwacht', sentence)),
    '',
  ];
};

/** Who does not read its feed now: it lies ready, until it is read or something takes its place. */
const unread = (
  pen: Pen,
  width: number,
  { row }: PlayedRow,
  nameOf: (name: RecipientName) => string,
): readonly string[] =>
  row.verwacht.ontvangers
    .filter(({ gelezen }) => gelezen !== undefined)
    .flatMap(({ ketenpartner, gelezen }) => [
      `  ${pen('yellow', '…')} ${pen('bold', nameOf(ketenpartner))}`,
      ...entry(
        pen,
        width,
        'yellow',
        'nog niet gelezen',
        gelezen === 'later'
          ? 'ligt klaar tot deze ontvanger leest'
          : 'wordt vervangen voordat deze ontvanger leest',
      ),
    ]);

/** Deliveries in the order the scenario names their recipients; what nobody expected comes last. */
const inOrder = ({ row, deliveries }: PlayedRow): PlayedRow['deliveries'] => {
  const expected = row.verwacht.ontvangers.map(({ ketenpartner, namens }) =>
    recipientKey(ketenpartner, namens),
  );
  const place = ([partner, { namens }]: PlayedRow['deliveries'][number]): number => {
    const index = expected.indexOf(recipientKey(partner, namens));
    return index < 0 ? expected.length : index;
  };
  return [...deliveries].sort((one, other) => place(one) - place(other));
};

const validation = (pen: Pen, width: number, { row, answer, status }: PlayedRow): readonly string[] => {
  if (row.herhaaltRij !== undefined)
    return [
      `  ${pen('cyan', '=')} dubbel: hetzelfde ontvangstbewijs als bij rij ${row.herhaaltRij}, geen tweede gevolg`,
    ];
  if (status?.status === 'aangenomen')
    return [`  ${pen('green', '✓')} aangenomen${status.toelichting.map((note) => ` · ${note}`).join('')}`];
  const faults = answer.fouten.length > 0 ? answer.fouten : (status?.fouten ?? []);
  return [
    `  ${pen('red', '✗')} ${status?.status ?? 'zonder uitkomst'}${faults.length > 1 ? `: ${faults.length} fouten, allemaal tegelijk gemeld` : ''}`,
    ...faults.flatMap((fault) => faultLines(pen, width, fault)),
  ];
};

const faultLines = (
  pen: Pen,
  width: number,
  { veld, code, verwacht, herstel }: AnswerFault,
): readonly string[] => [
  `      ${pen('bold', veld)} ${pen('dim', code)}`,
  ...entry(pen, width, 'dim', '  verwacht', verwacht),
  ...entry(pen, width, 'dim', '  herstel', herstel),
];

/** Who gets nothing and cannot find out that the report exists, taken together by reason. */
const notFor = (
  pen: Pen,
  width: number,
  { row }: PlayedRow,
  nameOf: (name: RecipientName) => string,
): readonly string[] =>
  [...groupBy(Object.entries(row.verwacht.niets), ([, why]) => why)].flatMap(([why, partners], index) =>
    entry(
      pen,
      width,
      'dim',
      index === 0 ? 'weten van niets' : '',
      pen('dim', `${partners.map(([partner]) => nameOf(partner)).join(', ')}: ${why}`),
    ),
  );
