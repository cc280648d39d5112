import { EXPIRED } from '#core';
import type { RecipientName } from '#core';
import { rowName } from '../check/row-name.js';
import type { PlayedRow } from '../play/play-event.js';
import type { TermRow } from '../scenario/scenario.js';
import { entry } from './entry.js';
import { localMoment } from './local-moment.js';
import type { Pen } from './pen.js';
import { wrap } from './wrap.js';

/** What the hub tells of a term, and to whom: one sentence, wrapped. */
export const termLines = (
  pen: Pen,
  width: number,
  { scenario, data, deliveries, unexpected }: PlayedRow,
  row: TermRow,
  nameOf: (name: RecipientName) => string,
): readonly string[] => {
  const { gebeurtenis } = row.meldt;
  const what = gebeurtenis === EXPIRED ? 'termijn verstreken' : `waarschuwing ${gebeurtenis}`;
  const who = deliveries.map(([name, delivery]) => {
    const how = [
      ...(delivery.data['niveau'] === 0 ? ['signaal'] : []),
      ...(delivery.wachttot === null ? [] : ['in de wachtrij']),
    ];
    return `${nameOf(name)}${how.length === 0 ? '' : ` (${how.join(', ')})`}`;
  });
  const sentence = `${what}: ${String(data['omschrijving'])} → ${who.join(', ')}`;
  return [
    `${pen('cyan', localMoment(row.tijd))}  ${pen('bold', row.soort)}  ${pen('dim', rowName(scenario, row))}`,
    ...wrap(sentence, width - 4).map((line, n) => `  ${n === 0 ? pen('yellow', '!') : ' '} ${line}`),
    ...unexpected.flatMap((difference) => entry(pen, width, 'red', '! onverwacht', difference)),
    '',
  ];
};
