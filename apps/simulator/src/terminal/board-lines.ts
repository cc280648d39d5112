import { isJsonObject } from '#core';
import type { JsonObject, RecipientName } from '#core';
import type { SeenBoard } from '../play/look-at-boards.js';
import type { PlayEvent } from '../play/play-event.js';
import { groupBy } from '../view/group-by.js';
import { cardInWords } from './card-in-words.js';
import { localMoment } from './local-moment.js';
import type { Pen } from './pen.js';
import { wrap } from './wrap.js';

/** What now stands on the boards of the ZSM table: one line for all who see the same, and one for who sees nothing. */
export const boardLines = (
  pen: Pen,
  width: number,
  { boards, seen }: Extract<PlayEvent, { tag: 'looked' }>,
  nameOf: (name: RecipientName) => string,
): readonly string[] => {
  const when = boards.op === undefined ? '' : `${localMoment(boards.op)}  `;
  const lines = [...groupBy(seen, lineOf)].flatMap(([line, screens]) => {
    const who = screens.map(({ viewers }) => viewers.map(nameOf).join(' met ')).join(', ');
    return wrap(`${line} (${who})`, width - 4);
  });
  return [
    pen('cyan', `${when}op de ZSM-tafel van ${boards.regio}`),
    ...lines.map((line) => `  ${pen('cyan', '▪')} ${line}`),
    '',
  ];
};

const lineOf = ({ board, caseId }: SeenBoard): string => {
  const cards = board['kaarten'];
  const card = (Array.isArray(cards) ? (cards as readonly JsonObject[]) : []).find(
    (one) => isJsonObject(one) && one['zaak'] === caseId,
  );
  return card === undefined ? 'niets' : cardInWords(card);
};
