import { isJsonObject } from '#core';
import type { JsonObject, RecipientName } from '#core';
import type { SeenBoard } from '../play/look-at-boards.js';
import type { PlayEvent } from '../play/play-event.js';
import { groupBy } from '../view/group-by.js';
import { cardInWords } from './card-in-words.js';
import { localMoment } from './local-moment.js';
import type { Pen } from './pen.js';
import { wrap } from './wrap.js';

/** What now stands on the boards of the ZSM table, once for all who see the same; nothing when the case is on no board. */
export const boardLines = (
  pen: Pen,
  width: number,
  { boards, seen }: Extract<PlayEvent, { tag: 'looked' }>,
  nameOf: (name: RecipientName) => string,
): readonly string[] => {
  const cards = [...groupBy(seen, cardOf)].filter(([card]) => card !== null);
  if (cards.length === 0) return [];
  const when = boards.op === undefined ? '' : `${localMoment(boards.op)}  `;
  return [
    pen('cyan', `${when}op het bord van de ZSM-tafel`),
    ...cards.flatMap(([card, screens]) => {
      const who = screens.map(({ viewers }) => viewers.map(nameOf).join(' samen met '));
      return wrap(`${card ?? ''} — ${who.join(', ')}`, width - 4).map(
        (line, n) => `  ${n === 0 ? pen('cyan', '▪') : ' '} ${line}`,
      );
    }),
    '',
  ];
};

const cardOf = ({ board, caseId }: SeenBoard): string | null => {
  const cards = board['kaarten'];
  const card = (Array.isArray(cards) ? (cards as readonly JsonObject[]) : []).find(
    (one) => isJsonObject(one) && one['zaak'] === caseId,
  );
  return card === undefined ? null : cardInWords(card);
};
